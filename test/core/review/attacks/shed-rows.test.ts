import { describe, expect, test } from 'vitest';
import { type PaperRow, PaperWorld } from '../paper-world.ts';

/** A hundred rows, of which a third says `billing` and should not; the sample is thirty. */
function badWorld(): PaperWorld {
  const world = new PaperWorld({}, 100);
  return world.settle();
}

const isBad = ({ label }: PaperRow) => label === 'billing';

function drawnBad(world: PaperWorld): string[] {
  const [packet] = world.state().packets.values();
  return [...packet!.rows.values()].flatMap(({ released, label, id }) =>
    !released && label === 'billing' ? [id] : [],
  );
}

/** Experts who know better. */
function answerWell(world: PaperWorld): void {
  world.answer((_, __, row) => (row === undefined || isBad(row) ? 'refund' : row.label));
  world.settle();
}

describe('a dishonest author', () => {
  test('sheds no drawn row by another key and another wording', () => {
    const world = badWorld();
    const first = world.state().datasets[0]!.rows.map((row) => row.drawn.id);
    for (let i = 0; i < 5; i++) {
      world.push((rows) => {
        for (const { drawn } of world.state().datasets[0]!.rows) {
          const row = rows.get(drawn.id);
          if (!row?.text.includes('7')) continue;
          rows.delete(drawn.id);
          rows.set(`${drawn.id}-${i}`, { ...row, text: `${row.text} ` });
        }
      });
      world.settle();
    }
    const last = world.state().datasets[0]!.rows.map((row) => row.drawn.id);
    const isSuspect = (id: string) => id.includes('7');
    expect(first.filter(isSuspect).length).toBeGreaterThan(2);
    const left = first.filter((id) => isSuspect(id) && last.includes(id));
    expect(left.length).toBeGreaterThan(first.filter(isSuspect).length / 2);
    // Whoever was asked about such a row still answers what they were shown.
    answerWell(world);
    expect(world.state().datasets[0]!.phase.kind).toBe('judged');
  });

  test('sheds nothing by taking all rows out and bringing them back under other keys', () => {
    const world = badWorld();
    const asked = drawnBad(world);
    const all = new Map(world.rows);
    world.push((rows) => rows.clear());
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
    world.push((rows) => {
      for (const [id, row] of all) rows.set(`${id}-again`, row);
    });
    world.settle();
    const drawn = world.state().datasets[0]!.rows.map((row) => row.drawn.id);
    expect(drawn.filter((id) => asked.includes(id)).length).toBeGreaterThan(0);
  });

  test('gets no clean bill by correcting and touching the drawn rows alone', () => {
    const world = badWorld();
    world.push((rows) => {
      for (const id of drawnBad(world)) {
        rows.set(id, { label: 'refund', text: `${rows.get(id)!.text}.` });
      }
    });
    world.settle();
    answerWell(world);
    const [{ result }] = world.state().datasets as [ReturnType<PaperWorld['state']>['datasets'][0]];
    expect(result!.outcome).toBe('too-many-wrong');
  });

  test('cannot change the rows that were not drawn behind the backs of the experts', () => {
    const world = new PaperWorld({}, 100).settle();
    world.answer((_, __, row) => row?.label);
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
    const before = world.state().datasets[0]!.rows.map(({ drawn }) => drawn.id);
    world.push((rows) => {
      for (const [id, row] of rows) {
        if (!before.includes(id)) rows.set(id, { ...row, text: 'something else' });
      }
    });
    world.settle();
    const after = world.state().datasets[0]!.rows.map(({ drawn }) => drawn.id);
    expect(after.filter((id) => !before.includes(id)).length).toBeGreaterThan(5);
    expect(world.check()?.conclusion).not.toBe('success');
  });

  test('gains nothing from the secret that is told when a pull request closes', () => {
    const world = new PaperWorld({}, 100).settle();
    world.answer((_, __, row) => row?.label);
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
    world.become('closed');
    world.settle();
    world.become('open');
    world.settle();
    expect(world.state().datasets[0]!.rounds).toHaveLength(1);
    // Rows that the known secret does not draw.
    const undrawn = [...world.rows.keys()].filter(
      (id) => !world.state().datasets[0]!.rows.some(({ drawn }) => drawn.id === id),
    );
    world.push((rows) => {
      for (const id of undrawn) rows.set(id, { ...rows.get(id)!, text: 'something else' });
    });
    world.settle();
    expect(world.state().datasets[0]!.rounds).toHaveLength(2);
    expect(world.check()?.conclusion).not.toBe('success');
  });

  test('draws no other sample by bringing in a label, and leaves no row behind that is known to be wrong', () => {
    const world = new PaperWorld({ maxError: 0.9 }, 100).settle();
    const wrong = drawnBad(world);
    answerWell(world);
    expect(world.state().datasets[0]!.result!.outcome).toBe('fix-rows');
    world.labels = [...world.labels, 'other'];
    world.push();
    world.settle();
    expect(world.state().datasets[0]!.rounds).toHaveLength(2);
    // The second sample says what the rows say.
    world.answer((_, id, row) => (wrong.includes(id) ? undefined : row?.label));
    world.answer((_, id, row) => (wrong.includes(id) ? row?.label : undefined));
    world.settle();
    const names = world
      .state()
      .datasets[0]!.results[0]!.rows.filter(
        ({ verdict, id }) =>
          verdict === 'wrong' &&
          !world.state().datasets[0]!.result!.rows.some((row) => row.id === id),
      );
    expect(names.length).toBeGreaterThan(0);
    expect(world.check()).toMatchObject({ conclusion: 'failure' });
    expect(JSON.stringify(world.check())).toContain(names[0]!.name);
    world.comment(
      'writer-1',
      names.map(({ name }) => `/assay dismiss ${name} as it is`).join('\n'),
    );
    world.settle();
    expect(world.check()?.conclusion).toBe('success');
  });
});
