import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wassersteinDistance } from '../../../src/core/statistics/wasserstein-distance.ts';

describe('wassersteinDistance', () => {
  // SciPy 1.17: stats.wasserstein_distance(a, b)
  it.each([
    [[1, 2, 2, 3, 5, 8, 9.5, 11], [2, 4, 4, 6, 7, 12, 13, 15, 18], 3.8125],
    [[0, 1, 3], [5, 6, 8], 5],
    [[1, 1, 2], [1, 2, 2, 10], 2.4166666666666665],
  ])('of %j and %j', (a, b, expected) => {
    expect(wassersteinDistance(a, b)).toBeCloseTo(expected, 12);
    expect(wassersteinDistance(b, a)).toBeCloseTo(expected, 12);
  });

  it('is what values were shifted by', () => {
    const sorted = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
      .map((values) => values.sort((x, y) => x - y));
    fc.assert(
      fc.property(sorted, fc.nat(50), (values, shift) => {
        const shifted = values.map((value) => value + shift);
        expect(wassersteinDistance(values, shifted)).toBeCloseTo(shift, 6);
      }),
    );
  });

  it('is undefined without values', () => {
    expect(wassersteinDistance([], [1])).toBeUndefined();
  });
});
