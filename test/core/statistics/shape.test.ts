import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excessKurtosis } from '../../../src/core/statistics/excess-kurtosis.ts';
import { pearsonCorrelation } from '../../../src/core/statistics/pearson-correlation.ts';
import { ranksOf } from '../../../src/core/statistics/ranks-of.ts';
import { skewness } from '../../../src/core/statistics/skewness.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 });

describe('skewness and excessKurtosis', () => {
  // SciPy 1.17.1: stats.skew(numbers), stats.kurtosis(numbers)
  it.each([
    [[2, 8, 0, 4, 1, 9, 9, 0], 0.2650554122698573, -1.6660010752838508],
    [[1, 2, 3, 4, 100], 1.4975367033335198, 0.24671648930016365],
  ])('of %j', (of, skew, kurtosis) => {
    expect(skewness(of)).toBeCloseTo(skew, 12);
    expect(excessKurtosis(of)).toBeCloseTo(kurtosis, 12);
  });

  it('are 0 where all numbers are equal, and not defined of none', () => {
    expect(skewness([7, 7, 7])).toBe(0);
    expect(excessKurtosis([7, 7, 7])).toBe(0);
    expect(skewness([])).toBeNaN();
    expect(excessKurtosis([])).toBeNaN();
  });

  it('skewness turns its sign with the numbers, and kurtosis does not', () => {
    fc.assert(
      fc.property(numbers, (of) => {
        const mirrored = of.map((number) => -number);
        expect(skewness(mirrored)).toBeCloseTo(-skewness(of), 9);
        expect(excessKurtosis(mirrored)).toBeCloseTo(excessKurtosis(of), 9);
        expect(excessKurtosis(of)).toBeGreaterThanOrEqual(skewness(of) ** 2 - 2 - 1e-9);
      }),
    );
  });
});

describe('pearsonCorrelation', () => {
  it('is that of SciPy, of ranks too', () => {
    // SciPy 1.17.1: stats.pearsonr(x, y)[0], stats.spearmanr(x, y)[0]
    const [x, y] = [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 7],
    ];
    expect(pearsonCorrelation(x!, y!)).toBeCloseTo(0.8241633836921339, 12);
    expect(pearsonCorrelation(ranksOf(x!), ranksOf(y!))).toBeCloseTo(0.8, 12);
    const [a, b] = [
      [1, 2, 2, 4, 5, 5],
      [3, 1, 4, 4, 9, 2],
    ];
    expect(pearsonCorrelation(ranksOf(a!), ranksOf(b!))).toBeCloseTo(0.31346775286392936, 12);
  });

  it('is not defined where one side does not vary', () => {
    expect(pearsonCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(pearsonCorrelation([], [])).toBeNaN();
  });

  it('lies between -1 and 1 whichever side comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2 }), (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = pearsonCorrelation(x, y);
        if (Number.isNaN(found)) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(pearsonCorrelation(y, x)).toBeCloseTo(found, 9);
      }),
    );
  });

  it('ranks add up whatever ties there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (of) => {
        const sum = ranksOf(of).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((of.length * (of.length + 1)) / 2);
      }),
    );
  });
});
