import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cramersPhi } from '../../../src/core/statistics/cramers-phi.ts';
import { goodnessOfFit } from '../../../src/core/statistics/goodness-of-fit.ts';
import { relativeEntropy } from '../../../src/core/statistics/relative-entropy.ts';

const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });

describe('relativeEntropy', () => {
  // SciPy 1.17.1: stats.entropy(observed, expected)
  it.each([
    [[1, 1], [1, 3], 0.14384103622589045],
    [[0.5, 0.3, 0.2], [0.2, 0.3, 0.5], 0.27488721956224654],
    [[1, 0], [1, 1], Math.LN2],
    [[1, 1], [1, 0], Infinity],
  ])('of %j from %j', (observed, expected, value) => {
    expect(relativeEntropy(observed, expected)).toBeCloseTo(value, 12);
  });

  it('is not defined where one side is empty', () => {
    expect(relativeEntropy([0, 0], [1, 1])).toBeNaN();
    expect(relativeEntropy([1, 1], [0, 0])).toBeNaN();
  });

  it('is 0 for equal shares only, and never below', () => {
    fc.assert(
      fc.property(counts, counts, (p, q) => {
        expect(relativeEntropy(p, q)).toBeGreaterThanOrEqual(-1e-12);
        const scaled = p.map((count) => 3 * count);
        expect(relativeEntropy(p, scaled)).toBeCloseTo(0, 12);
      }),
    );
  });
});

describe('goodnessOfFit', () => {
  // SciPy 1.17.1: stats.chisquare(observed, expected)[1]
  it.each([
    [[10, 20, 30], [20, 20, 20], 0.006737946999085468],
    [[16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8], 0.6233876277495822],
  ])('of %j', (observed, expected, p) => {
    expect(goodnessOfFit(observed, expected)).toBeCloseTo(p, 12);
  });

  it('is 0 where what never should be is, and leaves out what is on neither side', () => {
    expect(goodnessOfFit([5, 1], [6, 0])).toBe(0);
    expect(goodnessOfFit([10, 20, 0], [15, 15, 0])).toBe(goodnessOfFit([10, 20], [15, 15]));
  });
});

describe('cramersPhi', () => {
  // SciPy 1.17.1: sqrt(stats.chi2_contingency(t)[0] / t.sum() / (min(t.shape) - 1))
  it.each([
    [
      [
        [10, 2],
        [3, 15],
      ],
      0.5904276641096714,
    ],
    [
      [
        [5, 3, 2],
        [1, 8, 4],
      ],
      0.480263136887145,
    ],
    [
      [
        [10, 0],
        [0, 10],
      ],
      0.9,
    ],
    [
      [
        [5, 5],
        [5, 5],
      ],
      0,
    ],
  ])('of %j', (table, value) => {
    expect(cramersPhi(table)).toBeCloseTo(value, 12);
  });

  it('is not defined where a column has one value', () => {
    expect(cramersPhi([[3, 4]])).toBeNaN();
    expect(cramersPhi([])).toBeNaN();
  });

  it('is 0 for independent columns, and the same with the columns exchanged', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(cramersPhi(a.map((x) => b.map((y) => x * y)))).toBeCloseTo(0, 6);
        const table = [a, b, c];
        const turned = a.map((_, j) => table.map((row) => row[j]!));
        expect(cramersPhi(turned)).toBeCloseTo(cramersPhi(table), 9);
      }),
    );
  });
});
