import { describe, expect, test } from 'vitest';
import { PaperWorld } from '../paper-world.ts';

/** A census of ten rows on whose first two, by id, the experts differ. */
function disputed(): PaperWorld {
  const world = new PaperWorld({}, 10).settle();
  world.answer((expert, id, row) => {
    const differs = expert === 'expert-2' && (id === 'T-1' || id === 'T-2');
    return differs ? 'shipping' : row?.label === 'shipping' ? 'billing' : row?.label;
  });
  return world.settle();
}

function box(world: PaperWorld): { id: number; body: string } {
  return world.comments.find(({ body }) => body.startsWith('<!-- assay adjudication '))!;
}

const tick = (body: string, row: string) =>
  body.replace(`- [ ] ${row}: **A**`, `- [x] ${row}: **A**`);

function disputedNames(world: PaperWorld): string[] {
  return world
    .state()
    .datasets[0]!.result!.rows.flatMap(({ name, agreed }) => (agreed < 1 ? [name] : []));
}

describe('ticks', () => {
  test('of an author are not taken over by whoever ticks another box', () => {
    const world = disputed();
    const [one, other] = disputedNames(world) as [string, string];
    world.edit(box(world).id, 'author-1', tick(box(world).body, one));
    world.settle();
    world.edit(box(world).id, 'maintainer-1', tick(box(world).body, other));
    world.settle();
    const { adjudicated } = world.state().effects.decisions;
    expect([...adjudicated.keys()]).toEqual([other]);
  });

  test('count of those alone who may give the command', () => {
    const world = disputed();
    const [one, other] = disputedNames(world) as [string, string];
    world.edit(box(world).id, 'writer-1', tick(box(world).body, one));
    world.settle();
    expect(world.state().effects.decisions.adjudicated.size).toBe(0);
    world.experts.push(world.expert('expert-3'));
    world.edit(box(world).id, 'expert-3', tick(box(world).body, other));
    world.settle();
    expect([...world.state().effects.decisions.adjudicated.keys()]).toEqual([other]);
  });

  test('in a comment of somebody else are nothing, whoever edited it', () => {
    const world = disputed();
    const [one] = disputedNames(world) as [string];
    const forged = tick(box(world).body, one);
    const id = world.comment('author-1', forged);
    world.edit(id, 'maintainer-1', `${forged}\n\nA word of thanks.`);
    world.settle();
    expect(world.state().effects.decisions.adjudicated.size).toBe(0);
  });
});

describe('who is asked', () => {
  test('is no friend whom a writer brings in, but whom a maintainer does', () => {
    const world = new PaperWorld({}, 10).settle();
    world.comment('writer-1', '/assay assign @friend-1');
    world.comment('expert-1', '/assay pass no time');
    world.settle();
    expect([...world.state().packets.keys()]).not.toContain('friend-1');
    expect(world.said('reply').join()).toContain('friend-1 is not of the pool');
    world.comment('maintainer-1', '/assay assign @friend-1');
    world.settle();
    expect([...world.state().packets.keys()]).toContain('friend-1');
  });

  test('answers no more once the pool is without them', () => {
    const world = new PaperWorld({}, 10);
    world.experts.push(world.expert('expert-3'));
    world.settle();
    const gone = [...world.state().packets.values()].map(({ expert }) => expert)[0]!;
    world.experts = world.experts.filter(({ login }) => login !== gone);
    world.settle();
    world.comment(gone, '1 a\n2 b\n3 c');
    world.settle();
    const kept = world.state().replies.flatMap(({ answers }) => answers);
    expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(['not-eligible']));
  });

  test('keeps the answers that an author does not like, though named as a co-author since', () => {
    const world = new PaperWorld({}, 10);
    world.experts.push(world.expert('expert-3'));
    world.settle();
    const [first] = [...world.state().packets.values()].map(({ expert }) => expert);
    world.answer((expert) => (expert === first ? 'billing' : undefined));
    world.settle();
    world.push(() => {}, first);
    world.settle();
    const answers = world.state().replies.flatMap((reply) => reply.answers);
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
    // What they say from now on does not count.
    world.comment(first!, '1 shipping');
    world.settle();
    const last = world.state().replies.at(-1)!.answers;
    expect(last.map(({ outcome }) => outcome)).toEqual(['not-eligible']);
  });

  test('is the pool of the branch that rows go into', () => {
    const world = new PaperWorld({}, 10);
    world.pull = { ...world.pull, base: { ...world.pull.base, ref: 'mine', isDefault: false } };
    world.experts = ['friend-1', 'friend-2'].map((login) => world.expert(login));
    world.settle();
    world.answer((_, __, row) => row?.label);
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
    world.experts = ['expert-1', 'expert-2'].map((login) => world.expert(login));
    world.pull = { ...world.pull, base: { ...world.pull.base, ref: 'main', isDefault: true } };
    world.settle();
    expect(world.check()?.conclusion).not.toBe('success');
    expect(world.state().datasets[0]!.rounds).toHaveLength(2);
  });
});

describe('a guideline', () => {
  test('that an owner approved counts on when something else is pushed', () => {
    const world = new PaperWorld({}, 10);
    world.guideline = 'guide-2';
    world.approvals = ['owner-1'];
    world.settle();
    world.answer((expert, _, row) => (expert === 'expert-1' ? row?.label : undefined));
    world.settle();
    world.push();
    world.settle();
    expect(world.state().datasets[0]!.rounds).toHaveLength(1);
    // Another one is not what was approved.
    world.guideline = 'guide-3';
    world.push();
    world.settle();
    expect(world.state().datasets[0]!.rounds).toHaveLength(2);
  });
});

describe('what somebody says of a commit', () => {
  test('does not hold for one that was pushed just before and that nobody saw', () => {
    const world = disputed();
    world.push((rows) => rows.set('T-99', { text: 'a surprise', label: 'refund' }));
    world.comment('maintainer-1', '/assay override we need this today');
    world.settle();
    expect(world.state().effects.override).toBeUndefined();
    expect(world.said('reply').join()).toContain('pushed');
    world.comment('maintainer-1', '/assay override we need this today');
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
  });
});

test('an author reminds experts once a day at most, and the review comes to rest', () => {
  const world = new PaperWorld({}, 10).settle();
  for (let i = 0; i < 5; i++) {
    world.comment('author-1', '/assay remind');
    world.settle();
  }
  expect(world.said('reminder').length).toBe(2);
  world.comment('expert-1', '1 a');
  world.settle();
  world.wait(1.1);
  world.comment('author-1', '/assay remind');
  world.settle();
  expect(world.said('reminder').length).toBe(4);
});
