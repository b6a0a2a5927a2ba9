import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensH } from '../../../src/core/statistics/cohens-h.ts';
import { rateDifferenceInterval } from '../../../src/core/statistics/rate-difference-interval.ts';
import { wilsonInterval } from '../../../src/core/statistics/wilson-interval.ts';

describe('wilsonInterval', () => {
  // statsmodels: proportion_confint(count, total, alpha, method='wilson')
  it.each([
    [15, 148, 0.05, 0.06238639953073628, 0.16048724172330803],
    [0, 20, 0.05, 0, 0.1611251580528194],
    [20, 20, 0.05, 0.8388748419471804, 1],
    [81, 263, 0.01, 0.24013690268760773, 0.38528250231822986],
  ])('of %d of %d at %d', (count, total, alpha, low, high) => {
    const interval = wilsonInterval(count, total, alpha);
    expect(interval[0]).toBeCloseTo(low, 9);
    expect(interval[1]).toBeCloseTo(high, 9);
  });

  it('holds the rate, and all rates where there are no rows', () => {
    expect(wilsonInterval(0, 0, 0.05)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (count, more) => {
        const [low, high] = wilsonInterval(count, count + more + 1, 0.05);
        expect(low).toBeLessThanOrEqual(count / (count + more + 1));
        expect(high).toBeGreaterThanOrEqual(count / (count + more + 1));
      }),
    );
  });
});

describe('rateDifferenceInterval', () => {
  // statsmodels: confint_proportions_2indep(head, of, base, of, method='newcomb', compare='diff', alpha=…)
  it.each([
    [48, 80, 56, 70, 0.05, 0.05243147240236498, 0.33387265403690614],
    [0, 20, 10, 10, 0.05, 0.6790860371419145, 1],
    [3, 10, 9, 10, 0.01, 0.04302696661534433, 0.8374050678947363],
  ])('of %d of %d to %d of %d at %d', (b, n, h, m, alpha, low, high) => {
    const interval = rateDifferenceInterval({ count: b, total: n }, { count: h, total: m }, alpha);
    expect(interval[0]).toBeCloseTo(low, 8);
    expect(interval[1]).toBeCloseTo(high, 8);
  });
});

describe('cohensH', () => {
  it('counts a change near 0 and 1 for more', () => {
    // NumPy: 2 * np.arcsin(np.sqrt(.5)) - 2 * np.arcsin(np.sqrt(.2))
    expect(cohensH(0.2, 0.5)).toBeCloseTo(0.6435011087932846, 12);
    expect(cohensH(0, 0.05)).toBeGreaterThan(cohensH(0.5, 0.55));
    expect(cohensH(0.3, 0.1)).toBe(-cohensH(0.1, 0.3));
  });
});
