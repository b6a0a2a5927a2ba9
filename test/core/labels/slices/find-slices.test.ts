import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlices } from '../../../../src/core/labels/slices/find-slices.ts';
import type { Outcomes } from '../../../../src/core/labels/slices/outcomes.ts';
import { rowsBehind } from '../../../../src/core/labels/slices/rows-behind.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { partedBy } from './parted.ts';

const OPTIONS = { minimum: 20, confidence: 0.95, pairs: true };

/** Rows with three columns of categories, and by a rate for each row what is bad. */
function draw(
  rows: number,
  random: () => number,
  rateOf: (cells: readonly string[], row: number) => number,
  weightOf: (row: number) => number = () => 1,
) {
  const pick = (name: string, count: number) =>
    Array.from({ length: rows }, () => `${name}${Math.floor(random() * count)}`);
  const columns = [pick('a', 4), pick('b', 6), pick('c', 10)];
  const bad = Array.from({ length: rows }, (_, row) => {
    return (
      random() <
      rateOf(
        columns.map((column) => column[row]!),
        row,
      )
    );
  });
  const outcomes: Outcomes = {
    measure: 'error',
    rows: [...bad.keys()],
    bad,
    weights: bad.map((_, row) => weightOf(row)),
  };
  return { outcomes, parted: columns.map((column, i) => partedBy('abc'[i]!, column)) };
}

/** The share of runs without any effect in which something is told. */
function falseRuns(runs: number, make: (random: () => number) => ReturnType<typeof draw>): number {
  const random = seededRandom(7);
  let told = 0;
  for (let run = 0; run < runs; run++) {
    const { outcomes, parted } = make(random);
    if (findSlices([outcomes], parted, OPTIONS).slices.some(({ isWorse }) => isWorse)) told++;
  }
  return told / runs;
}

describe('findSlices', () => {
  it('finds a planted slice, and the pair that is behind it', () => {
    const { outcomes, parted } = draw(3000, seededRandom(1), ([a, b]) =>
      a === 'a1' && b === 'b2' ? 0.5 : 0.05,
    );
    const { slices } = findSlices([outcomes], parted, OPTIONS);
    expect(slices[0]).toMatchObject({
      isWorse: true,
      conditions: [
        { by: 'a', value: 'a1' },
        { by: 'b', value: 'b2' },
      ],
    });
    const told = slices.filter(({ isWorse }) => isWorse);
    expect(told.map(({ conditions }) => conditions.map(({ value }) => value).join('+'))).toEqual([
      'a1+b2',
      'b2',
      'a1',
    ]);
  });

  it('leaves out pairs that add nothing to the slice around them', () => {
    const { outcomes, parted } = draw(4000, seededRandom(2), ([a]) => (a === 'a1' ? 0.4 : 0.05));
    const told = findSlices([outcomes], parted, OPTIONS).slices.filter(({ isWorse }) => isWorse);
    expect(told.map(({ conditions }) => conditions.length)).toEqual([1]);
  });

  it('tells something in no more than 5 % of runs without any effect', () => {
    // 600 runs: three standard errors of 5 % are 2.7 %.
    expect(falseRuns(600, (random) => draw(500, random, () => 0.2))).toBeLessThan(0.077);
  });

  it('is not fooled by rows of great weight', () => {
    // Every tenth row stands for five, and only these are wrong at times. A test on Kish's effective rows tells something in 14 % of runs.
    const weightOf = (row: number) => (row % 10 === 0 ? 5 : 1);
    const rateOf = (_: readonly string[], row: number) => (weightOf(row) === 1 ? 0 : 0.05);
    const share = falseRuns(300, (random) => draw(1500, random, rateOf, weightOf));
    // Three standard errors of 5 % are 3.8 %.
    expect(share).toBeLessThan(0.088);
  });

  it('weighs a rate by the design', () => {
    // Rows a: one wrong row that stands for 1, three right ones that stand for 1, 2 and 4: 1/8. Kish: 8² / (1+1+4+16).
    const parted = [partedBy('a', ['x', 'x', 'x', 'x', 'y', 'y'])];
    const outcomes: Outcomes = {
      measure: 'error',
      rows: [0, 1, 2, 3, 4, 5],
      bad: [true, false, false, false, false, true],
      weights: [1, 1, 2, 4, 1, 1],
    };
    const { slices } = findSlices([outcomes], parted, { ...OPTIONS, minimum: 2 });
    const x = slices.find(({ conditions }) => conditions[0]!.value === 'x')!;
    expect(x).toMatchObject({ rows: 4, count: 1, rate: 1 / 8, restRate: 1 / 2 });
    expect(x.effectiveRows).toBeCloseTo(64 / 22, 12);
  });

  it('takes rare values together, and tries nothing of too few rows', () => {
    const cells = ['x', 'x', 'x', 'y', 'z', 'w', ...new Array(10).fill('v')];
    const outcomes: Outcomes = {
      measure: 'missing',
      rows: [...cells.keys()],
      bad: cells.map(() => false),
    };
    const found = findSlices([outcomes], [partedBy('a', cells)], { ...OPTIONS, minimum: 3 });
    expect(found.slices.map(({ conditions, rows }) => [conditions[0]!.value, rows]).sort()).toEqual(
      [
        ['other (3 values)', 3],
        ['v', 10],
        ['x', 3],
      ],
    );
    expect(found.tried).toBe(3);
  });

  it('leaves out blanks of a column whose blanks are counted, and pairs that are the error', () => {
    const cells = ['(blank)', '(blank)', 'x', 'x'];
    const found = findSlices(
      [
        {
          measure: 'missing',
          rows: [0, 1, 2, 3],
          bad: [true, true, false, false],
          idle: { blanks: ['a'], pairs: [['a', 'b']] },
        },
      ],
      [partedBy('a', cells), partedBy('b', ['p', 'q', 'p', 'q'])],
      { ...OPTIONS, minimum: 1 },
    );
    expect(found.slices.map(({ conditions }) => conditions.map(({ value }) => value))).toEqual([
      ['p'],
      ['q'],
      ['x'],
    ]);
  });

  it('adds up, and is the same for rows in another order', () => {
    const row = fc.record({
      a: fc.constantFrom('x', 'y', 'z'),
      b: fc.constantFrom('p', 'q'),
      bad: fc.boolean(),
      weight: fc.constantFrom(1, 2, 8),
    });
    const rows = fc.array(row, { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(
        rows.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
        ),
        ([one, other]) => {
          const [first, second] = [one, other].map((each) => {
            const parted = [
              partedBy(
                'a',
                each.map(({ a }) => a),
              ),
              partedBy(
                'b',
                each.map(({ b }) => b),
              ),
            ];
            const outcomes: Outcomes = {
              measure: 'error',
              rows: [...each.keys()],
              bad: each.map(({ bad }) => bad),
              weights: each.map(({ weight }) => weight),
            };
            const found = findSlices([outcomes], parted, { ...OPTIONS, minimum: 1 });
            for (const slice of found.slices) {
              expect(rowsBehind(slice, outcomes, parted)).toHaveLength(slice.count);
              expect(slice.interval.low).toBeLessThanOrEqual(slice.rate);
              expect(slice.interval.high).toBeGreaterThanOrEqual(slice.rate);
            }
            const byA = found.slices.filter(
              ({ conditions }) => conditions.length === 1 && conditions[0]!.by === 'a',
            );
            const isWhole = new Set(each.map(({ a }) => a)).size === 1;
            const sum = byA.reduce((total, { count }) => total + count, 0);
            if (!isWhole) expect(sum).toBe(each.filter(({ bad }) => bad).length);
            return found;
          });
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });
});
