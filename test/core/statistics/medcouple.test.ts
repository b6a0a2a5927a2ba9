import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medcouple } from '../../../src/core/statistics/medcouple.ts';

const sort = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The definition, pair by pair. */
function byDefinition(sorted: readonly number[]): number {
  const n = sorted.length;
  const median = (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.floor(n / 2)]!) / 2;
  const below = sorted.filter((value) => value <= median);
  const above = sorted.filter((value) => value >= median);
  const ties = sorted.filter((value) => value === median).length;
  const values = below.flatMap((low, i) =>
    above.map((high, j) => {
      if (high !== low) return (high - median - (median - low)) / (high - low);
      return Math.sign(i - (below.length - ties) + j - ties + 1);
    }),
  );
  const ordered = sort(values);
  const half = ordered.length / 2;
  return (ordered[Math.ceil(half) - 1]! + ordered[Math.floor(half)]!) / 2;
}

describe('medcouple', () => {
  // statsmodels 0.15: statsmodels.stats.stattools.medcouple(x)
  it.each([
    [[0.2, 0.17, 0.08, 0.16, 0.88, 0.86, 0.09, 0.54, 0.27, 0.14], 0.7307692307692308],
    [[1, 2, 3, 4, 100], 0],
    [[1, 1, 2, 2, 3, 3, 4, 10, 20, 50], 0.75],
    [[1, 2, 2, 2, 3, 7, 9], 0.875],
    [[1, 1, 1, 2, 3, 10], 0.5],
    [[2, 2, 2, 1, 5, 2, 9], 0.625],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0],
  ])('gives what statsmodels gives for %j', (values, expected) => {
    expect(medcouple(sort(values))).toBeCloseTo(expected, 10);
  });

  it('is the median over all pairs', () => {
    const values = fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(values, (list) => {
        expect(medcouple(sort(list))).toBeCloseTo(byDefinition(sort(list)), 10);
      }),
    );
  });

  it('turns its sign with the numbers and does not mind their unit', () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2 });
    fc.assert(
      fc.property(values, (list) => {
        const forwards = medcouple(sort(list));
        expect(medcouple(sort(list.map((value) => -value)))).toBeCloseTo(-forwards, 9);
      }),
    );
    const skewed = sort([1, 2, 2.5, 3, 8, 20, 90]);
    expect(medcouple(skewed.map((value) => value * 1000 + 7))).toBeCloseTo(medcouple(skewed), 9);
  });

  it('is not a number for no numbers', () => expect(medcouple([])).toBeNaN());
});
