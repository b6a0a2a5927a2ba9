import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../../src/core/statistics/compare-counts.ts';

describe('compareCounts', () => {
  // SciPy 1.17: stats.chi2_contingency([base, head], correction=False), stats.contingency.association(…, 'cramer')
  it.each([
    [[120, 30, 50], [90, 60, 50], 14.285714285714285, 2, 0.0007904903231199671, 0.1889822365046136],
    [[10, 20], [30, 5], 18.726190476190474, 1, 1.5089565704354248e-5, 0.5367450401216932],
  ])('of %j and %j', (base, head, statistic, degrees, p, cramersV) => {
    const found = compareCounts(base, head);
    expect(found.statistic).toBeCloseTo(statistic, 10);
    expect(found.degrees).toBe(degrees);
    expect(found.p / p).toBeCloseTo(1, 9);
    expect(found.cramersV).toBeCloseTo(cramersV, 12);
  });

  it('leaves bins out that are empty on both sides', () => {
    expect(compareCounts([10, 0, 20], [30, 0, 5])).toEqual(compareCounts([10, 20], [30, 5]));
  });

  it('tells nothing of one side or one bin alone', () => {
    expect(compareCounts([0, 0], [3, 4]).p).toBe(1);
    expect(compareCounts([5], [9])).toEqual({ statistic: 0, degrees: 0, p: 1, cramersV: 0 });
  });
});
