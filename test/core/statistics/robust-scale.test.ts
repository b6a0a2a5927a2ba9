import { describe, expect, it } from 'vitest';
import { robustScale } from '../../../src/core/statistics/robust-scale.ts';

describe('robustScale', () => {
  // SciPy 1.17: scipy.stats.median_abs_deviation(x, scale='normal')
  it.each([
    [[1, 2, 3, 4, 5], 1.482602218505602],
    [[0.08, 0.09, 0.14, 0.16, 0.17, 0.2, 0.27, 0.54, 0.86, 0.88], 0.13343419966550418],
    [[1, 1, 2, 2, 3, 3, 4, 10, 20, 50], 2.223903327758403],
  ])('is the scaled median deviation of %j', (sorted, expected) => {
    expect(robustScale(sorted)).toBeCloseTo(expected, 12);
  });

  it('falls back on the mean deviation where most numbers are the same', () => {
    expect(robustScale([2, 2, 2, 2, 7])).toBeCloseTo(1.2533141373155001, 12);
    expect(robustScale([3, 3, 3])).toBe(0);
    expect(robustScale([])).toBeNaN();
  });

  it('does not move for one wild number', () => {
    expect(robustScale([1, 2, 3, 4, 1e9])).toBe(robustScale([1, 2, 3, 4, 5]));
  });
});
