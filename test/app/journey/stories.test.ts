import { describe, expect, it } from 'vitest';
import { type AppWorld, CONFIG, labelOf, openAppWorld, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';

const FILES = { 'data/tickets.csv': tickets(17) };
const SMALL = { '.github/assay.yml': `${CONFIG}  minimum: 6\n` };

const check = ({ github }: AppWorld, sha: string, name = 'assay/review') =>
  github.checks(sha).find((run) => run.name === name);
const headOf = ({ github }: AppWorld, pull: number) => github.pull(pull).head.sha;
const said = ({ github }: AppWorld, pull: number) =>
  github
    .comments(pull)
    .flatMap(({ body, author }) => (author?.login === 'assay[bot]' ? [body] : []));

async function answerAll(world: AppWorld, pull: number) {
  for (const expert of ['expert-1', 'expert-2']) {
    answerPackets(world.github, pull, expert, labelOf);
  }
  await world.once();
}

describe('a pull request', () => {
  it('from a fork is checked and reviewed like any other', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'outsider-1', files: FILES, fork: true });
    await world.once();
    await answerAll(world, pull);
    expect(check(world, headOf(world, pull))?.conclusion).toBe('success');
    expect(check(world, headOf(world, pull), 'assay/data')?.conclusion).toBe('success');
  });

  it('that is a draft asks nobody until it is ready', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES, draft: true });
    await world.once();
    expect(said(world, pull).some((body) => body.includes('assay packet'))).toBe(false);
    expect(check(world, headOf(world, pull))).toMatchObject({ status: 'in_progress' });
    await github.readyForReview(pull);
    await world.once();
    expect(said(world, pull).filter((body) => body.includes('assay packet'))).toHaveLength(4);
  });

  it('that changes no reviewed row passes at once, and says why', async () => {
    await using world = await openAppWorld(SMALL);
    const pull = await world.github.openPull({
      author: 'author-1',
      files: { 'README.md': 'More\n' },
    });
    await world.once();
    expect(check(world, headOf(world, pull))).toMatchObject({
      conclusion: 'success',
      output: { title: 'No reviewed dataset was changed' },
    });
    expect(said(world, pull)).toEqual([]);
  });

  it('of a repository without a review is checked, and nothing is said of reviews', async () => {
    const config = CONFIG.slice(0, CONFIG.indexOf('review:'));
    await using world = await openAppWorld({ '.github/assay.yml': config });
    const pull = await world.github.openPull({ author: 'author-1', files: FILES });
    await world.once();
    const names = world.github.checks(headOf(world, pull)).map(({ name }) => name);
    expect(names).toEqual(['assay/data']);
  });

  it('is told what is wrong with the config, and is held', async () => {
    await using world = await openAppWorld({ '.github/assay.yml': 'datasets: 7\n' });
    const pull = await world.github.openPull({ author: 'author-1', files: FILES });
    await world.once();
    expect(check(world, headOf(world, pull))?.conclusion).toBe('failure');
    expect(check(world, headOf(world, pull), 'assay/data')?.conclusion).toBe('failure');
  });

  it('answers the merge queue on the head of its group', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES });
    await world.once();
    await answerAll(world, pull);
    const group = await github.addToMergeQueue(pull);
    await world.once();
    expect(check(world, group.headSha)?.conclusion).toBe('success');
    expect(check(world, group.headSha, 'assay/data')?.conclusion).toBe('success');
  });
});

describe('people', () => {
  it('who may not be requested as reviewers are mentioned, and asked all the same', async () => {
    await using world = await openAppWorld({
      '.github/assay.yml': `${CONFIG}  minimum: 6\n`.replace('expert-2]', 'visitor-1]'),
    });
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES });
    await world.once();
    expect(github.pull(pull).reviewers).toEqual(['expert-1']);
    expect(said(world, pull).some((body) => body.includes('@visitor-1,'))).toBe(true);
    const writes = github.requests.length;
    await world.once();
    const again = github.requests.slice(writes).filter(({ method }) => method === 'POST');
    expect(again.filter(({ path }) => path.includes('requested_reviewers'))).toEqual([]);
  });

  it('who edit or delete an answer do not change what was answered', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES });
    await world.once();
    answerPackets(github, pull, 'expert-1', labelOf);
    await world.once();
    const own = github.comments(pull).filter(({ author }) => author?.login === 'expert-1');
    github.editComment(own[0]!.id, 'maintainer-1', '1-10 all c');
    github.deleteComment(own[1]!.id, 'maintainer-1');
    await world.once();
    answerPackets(github, pull, 'expert-2', labelOf);
    await world.once();
    expect(check(world, headOf(world, pull))?.conclusion).toBe('success');
  });

  it('who press a button are heard', async () => {
    await using world = await openAppWorld({
      '.github/assay.yml': `${CONFIG}  minimum: 30\n  sample: { rate: 0.001, floor: 10, cap: 30 }\n`,
      'data/tickets.csv': tickets(5),
    });
    const { github } = world;
    const pull = await github.openPull({
      author: 'author-1',
      files: { 'data/tickets.csv': tickets(45) },
    });
    await world.once();
    await answerAll(world, pull);
    const run = check(world, headOf(world, pull))!;
    expect(run.conclusion).toBe('action_required');
    world.now = new Date(world.now.getTime() + 60_000);
    github.setWebhook({ url: 'http://127.0.0.1:9/nowhere', secret: 'x'.repeat(20) });
    github.setDelivery('lost');
    github.requestedAction(run.id, 'fresh-draw', 'maintainer-1');
    await github.deliver();
    await world.once();
    expect(
      said(world, pull).some((body) => body.includes('packet') && body.includes('round=2')),
    ).toBe(true);
  });
});

describe('misfortune', () => {
  it('in the middle leaves the same review behind, and nothing twice', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES });
    github.loseAnswer(2, { on: /POST .*comments/ });
    github.failNext(2, 502, { on: /check-runs/ });
    for (let i = 0; i < 12; i++) {
      world.now = new Date(world.now.getTime() + 10 * 60_000);
      await world.once();
    }
    await answerAll(world, pull);
    expect(check(world, headOf(world, pull))?.conclusion).toBe('success');
    const markers = said(world, pull).map((body) => body.split('\n')[0]);
    expect(new Set(markers).size).toBe(markers.length);
  });

  it('of a rate limit puts the work off until GitHub takes requests again', async () => {
    await using world = await openAppWorld(SMALL);
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: FILES });
    github.limitNext(1, 'secondary', { on: /POST .*comments/, retryAfter: 120 });
    expect(await world.once()).toBe(1);
    world.now = new Date(world.now.getTime() + 5 * 60_000);
    expect(await world.once()).toBe(0);
    expect(said(world, pull).filter((body) => body.includes('assay packet'))).toHaveLength(4);
  });
});

describe('privacy', () => {
  it('keeps personal data and hidden columns out of everything that is said and logged', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `T-${i + 6},write to jane.doe${i}@example.com about matter ${i + 6},billing,Secret Name ${i}`,
    );
    const head = `id,body,label,customer\n${rows.join('\n')}\n`;
    await using world = await openAppWorld({
      '.github/assay.yml': `${CONFIG}  minimum: 6\nprivacy:\n  columns: [customer]\n`,
      'data/tickets.csv': 'id,body,label,customer\n',
    });
    const { github } = world;
    const pull = await github.openPull({ author: 'author-1', files: { 'data/tickets.csv': head } });
    await world.once();
    const all = JSON.stringify([
      said(world, pull),
      github.checks(headOf(world, pull)),
      world.log(),
    ]);
    expect(said(world, pull).filter((body) => body.includes('assay packet'))).toHaveLength(4);
    expect(all).not.toMatch(/jane\.doe\d+@example\.com/);
    expect(all).not.toContain('Secret Name');
    expect(all).not.toContain(github.privateKey.slice(60, 120));
  });
});
