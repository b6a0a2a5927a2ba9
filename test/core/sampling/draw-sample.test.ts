import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRow } from '../../../src/core/sampling/draw/rank-row.ts';
import { drawSample } from '../../../src/core/sampling/draw-sample.ts';
import type { FrameRow } from '../../../src/core/sampling/frame/frame-row.ts';

const SECRET = 'the secret of this draw';

/** So many rows of each stratum, `a1`, `a2`, … */
function frameOf(counts: Readonly<Record<string, number>>): FrameRow[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, stratum: [name] })),
  );
}

const FRAME = frameOf({ a: 400, b: 60, c: 9 });
const OPTIONS = { secret: SECRET, size: 40 };
/** Removing one row leaves each stratum its share. */
const EQUAL = { ...OPTIONS, method: 'equal', floor: 0, size: 20 } as const;

const idsOf = (frame: Iterable<FrameRow>, options = OPTIONS) =>
  drawSample(frame, options).rows.map(({ id }) => id);

describe('drawSample', () => {
  it('draws the lowest ranks of each stratum, and says how likely each row was', () => {
    const { rows, strata, population, census } = drawSample(FRAME, OPTIONS);
    expect(rows).toHaveLength(40);
    expect([population, census]).toEqual([469, false]);
    for (const { name, drawn, rows: all } of strata) {
      const lowest = FRAME.filter(({ stratum }) => stratum[0] === name)
        .map(({ id }) => id)
        .sort((x, y) => rankRow(SECRET, x) - rankRow(SECRET, y))
        .slice(0, drawn);
      const found = rows.filter(({ stratum }) => stratum === name);
      expect(found.map(({ id }) => id)).toEqual(lowest);
      expect(new Set(found.map(({ inclusion }) => inclusion))).toEqual(new Set([drawn / all]));
    }
  });

  it('draws the same in whatever order rows come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FRAME, { minLength: FRAME.length }), (shuffled) => {
        expect(drawSample(shuffled, OPTIONS)).toEqual(drawSample(FRAME, OPTIONS));
      }),
      { numRuns: 20 },
    );
  });

  it('draws others under another secret', () => {
    const other = idsOf(FRAME, { ...OPTIONS, secret: 'another secret' });
    const shared = other.filter((id) => idsOf(FRAME).includes(id));
    expect(shared.length).toBeLessThan(25);
  });

  it('stays as it is where a row is removed that was not drawn', () => {
    const drawn = idsOf(FRAME, EQUAL);
    const others = FRAME.filter(({ id, stratum }) => stratum[0] !== 'c' && !drawn.includes(id));
    fc.assert(
      fc.property(fc.constantFrom(...others), (gone) => {
        expect(
          idsOf(
            FRAME.filter((row) => row !== gone),
            EQUAL,
          ),
        ).toEqual(drawn);
      }),
      { numRuns: 50 },
    );
  });

  it('replaces a drawn row that is removed by one of its stratum, the next lowest', () => {
    const drawn = idsOf(FRAME, EQUAL);
    for (const id of drawn.filter((each) => !each.startsWith('c'))) {
      const left = idsOf(
        FRAME.filter((row) => row.id !== id),
        EQUAL,
      );
      const [fresh, ...more] = left.filter((each) => !drawn.includes(each));
      expect(more).toEqual([]);
      expect(fresh![0]).toBe(id[0]);
      expect(left.filter((each) => each !== fresh)).toEqual(drawn.filter((each) => each !== id));
    }
  });

  it('takes in an added row only where its rank is below the threshold', () => {
    const drawn = idsOf(FRAME, EQUAL);
    for (let i = 1000; i < 1100; i++) {
      const id = `a${i}`;
      const grown = idsOf([...FRAME, { id, stratum: ['a'] }], EQUAL);
      const last = drawn.filter((each) => each.startsWith('a')).at(-1)!;
      if (rankRow(SECRET, id) > rankRow(SECRET, last)) expect(grown).toEqual(drawn);
      else expect(new Set(grown)).toEqual(new Set([...drawn.filter((each) => each !== last), id]));
    }
  });

  it('makes all flagged rows a stratum of their own, whatever else they are', () => {
    const frame = FRAME.map((row, i) => ({ ...row, flagged: i % 20 === 0 }));
    const { strata, rows } = drawSample(frame, OPTIONS);
    expect(strata.find(({ name }) => name === 'flagged')!.rows).toBe(24);
    for (const { stratum, row } of rows) expect(stratum === 'flagged').toBe(row.flagged);
  });

  it('keeps a stratum apart that is called like that of flagged rows, and values that join alike', () => {
    const frame: FrameRow[] = [
      { id: '1', stratum: ['flagged'] },
      { id: '2', stratum: ['x'], flagged: true },
      { id: '3', stratum: ['p · q', 'r'] },
      { id: '4', stratum: ['p', 'q · r'] },
      { id: '5', stratum: ['', ' '] },
    ];
    const { strata } = drawSample(frame, { secret: SECRET, size: 5 });
    expect(strata.map(({ name }) => name).sort()).toEqual([
      '(blank) · (blank)',
      'flagged',
      'flagged (2)',
      'p · q · r',
      'p · q · r (2)',
    ]);
  });

  it('draws every row, with probability 1, where there are no more than asked for', () => {
    const { census, rows, notes } = drawSample(frameOf({ a: 30, b: 3 }), OPTIONS);
    expect(census).toBe(true);
    expect(rows).toHaveLength(33);
    expect(rows.every(({ inclusion }) => inclusion === 1)).toBe(true);
    expect(notes[0]).toContain('it is a census');
  });

  it('draws rarest strata as one where the floors do not fit, with the probability of the whole', () => {
    const frame = frameOf(Object.fromEntries([...'abcdefghij'].map((name, i) => [name, 3 + i])));
    const { rows, strata } = drawSample(frame, { secret: SECRET, size: 9, floor: 3 });
    expect(strata.length).toBeLessThanOrEqual(3);
    for (const { name, rows: all, drawn } of strata) {
      for (const row of rows.filter(({ stratum }) => stratum === name))
        expect(row.inclusion).toBeCloseTo(drawn / all, 12);
    }
  });

  it('draws heavier rows more often, with the probability given the first that is left out', () => {
    const frame = FRAME.map((row, i) => ({ ...row, weight: i % 2 === 0 ? 8 : 1 }));
    const { rows, strata } = drawSample(frame, { secret: SECRET, size: 100 });
    const heavy = rows.filter(({ row }) => row.weight === 8);
    expect(heavy.length).toBeGreaterThan(70);
    for (const { name, rows: all, drawn } of strata.slice(0, 2)) {
      const priorities = frame
        .filter(({ stratum }) => stratum[0] === name)
        .map(({ id, weight }) => (rankRow(SECRET, id) + 0.5) / 2 ** 53 / weight)
        .sort((x, y) => x - y);
      expect(priorities).toHaveLength(all);
      for (const { inclusion, row } of rows.filter(({ stratum }) => stratum === name))
        expect(inclusion).toBe(Math.min(1, row.weight * priorities[drawn]!));
    }
  });

  it('draws alike where all weigh the same', () => {
    const frame = FRAME.map((row) => ({ ...row, weight: 3 }));
    const plain = drawSample(FRAME, OPTIONS).rows.map(({ id, inclusion }) => [id, inclusion]);
    expect(drawSample(frame, OPTIONS).rows.map(({ id, inclusion }) => [id, inclusion])).toEqual(
      plain,
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %s', (weight) => {
    expect(() => drawSample([{ id: 'T-7', stratum: [], weight }], OPTIONS)).toThrow(
      `The weight of the row T-7 is ${weight}; it must be above 0.`,
    );
  });

  it('draws nothing of nothing', () => {
    expect(drawSample([], OPTIONS)).toMatchObject({ rows: [], strata: [], population: 0 });
  });
});
