import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCoullInterval } from '../../../src/core/statistics/agresti-coull-interval.ts';
import { betaQuantile } from '../../../src/core/statistics/beta-quantile.ts';
import { clopperPearsonInterval } from '../../../src/core/statistics/clopper-pearson-interval.ts';
import { incompleteBeta } from '../../../src/core/statistics/incomplete-beta.ts';
import { jeffreysInterval } from '../../../src/core/statistics/jeffreys-interval.ts';
import { proportionInterval } from '../../../src/core/statistics/proportion-interval.ts';
import { twoSidedStudent } from '../../../src/core/statistics/two-sided-student.ts';

describe('betaQuantile', () => {
  // SciPy 1.12.0: stats.beta.ppf(p, a, b)
  it.each([
    [0.025, 18, 3, 0.6830172859809177],
    [0.975, 19, 2, 0.9876514728297052],
    [0.5, 0.5, 0.5, 0.5],
    [0.01, 1, 1000, 1.005028534904525e-5],
    [0.999, 300, 2, 0.9998489229554843],
    [0.025, 5, 999996, 1.6234883192411694e-6],
  ])('at %d of beta(%d, %d)', (probability, alpha, beta, expected) => {
    expect(betaQuantile(probability, alpha, beta) / expected).toBeCloseTo(1, 8);
  });

  it('is the inverse of the cumulative function', () => {
    const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
      }),
      { numRuns: 50 },
    );
  });
});

describe('twoSidedStudent', () => {
  // SciPy: stats.t.ppf(1 - alpha / 2, degrees)
  it.each([
    [0.05, 11, 2.200985160082949],
    [0.05, 1, 12.706204736432095],
    [0.1, 4, 2.13184678133629],
    [0.01, 499, 2.58571768311148],
    [0.05, 100_000, 1.9599877075346093],
    [0.001, 2, 31.599054577041514],
  ])('at %d of %d degrees', (alpha, degrees, expected) => {
    expect(twoSidedStudent(alpha, degrees) / expected).toBeCloseTo(1, 8);
  });
});

describe('intervals of a proportion', () => {
  // statsmodels 0.15.0: proportion_confint(count, total, 0.05, method='beta' | 'agresti_coull' | 'jeffreys')
  it.each([
    ['Clopper–Pearson', clopperPearsonInterval, 0.6830172859809176, 0.9876514728297052],
    ['Agresti–Coull', agrestiCoullInterval, 0.6867561125596077, 0.984343760998137],
    ['Jeffreys', jeffreysInterval, 0.716146742695748, 0.97862751197755],
  ] as const)('%s of 18 of 20', (_, interval, low, high) => {
    const found = interval(18, 20, 0.05);
    expect(found[0]).toBeCloseTo(low, 10);
    expect(found[1]).toBeCloseTo(high, 10);
  });

  it('stay within 0 to 1, hold the rate, and know no rate of no rows', () => {
    for (const interval of [clopperPearsonInterval, agrestiCoullInterval, jeffreysInterval]) {
      expect(interval(0, 0, 0.05)).toEqual([0, 1]);
      for (const count of [0, 1, 5, 9, 10]) {
        const [low, high] = interval(count, 10, 0.01);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / 10);
        expect(high).toBeGreaterThanOrEqual(count / 10);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });

  it('name their method and distribution', () => {
    expect(proportionInterval(3, 10, 0.9)).toMatchObject({
      level: 0.9,
      method: 'Wilson',
      distribution: 'z',
    });
    const exact = proportionInterval(3, 10, 0.9, 'clopper-pearson');
    expect(exact).toMatchObject({ method: 'Clopper–Pearson', distribution: 'beta' });
    expect(exact.high - exact.low).toBeGreaterThan(
      proportionInterval(3, 10, 0.9, 'jeffreys').high -
        proportionInterval(3, 10, 0.9, 'jeffreys').low,
    );
  });
});
