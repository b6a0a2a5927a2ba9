import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactKolmogorovCumulative } from '../../../src/core/statistics/exact-kolmogorov-cumulative.ts';
import { exactKolmogorovSurvival } from '../../../src/core/statistics/exact-kolmogorov-survival.ts';
import { kolmogorovDistance } from '../../../src/core/statistics/kolmogorov-distance.ts';
import { kolmogorovQuantile } from '../../../src/core/statistics/kolmogorov-quantile.ts';
import { normalCumulative } from '../../../src/core/statistics/normal-cumulative.ts';
import { oneSidedKolmogorovSurvival } from '../../../src/core/statistics/one-sided-kolmogorov-survival.ts';
import { pelzGoodCumulative } from '../../../src/core/statistics/pelz-good-cumulative.ts';

describe('exactKolmogorovSurvival', () => {
  // SciPy 1.17.1: stats.kstwo.sf(distance, n)
  it.each([
    [0.1, 10, 0.99963712],
    [0.274, 10, 0.3715203845434957],
    [0.3, 10, 0.27053557479999946],
    [0.05, 100, 0.9532159710635725],
    [0.13, 100, 0.06209234069876253],
    [0.3, 100, 1.7719869892662917e-8],
    [0.03, 500, 0.7473166700457021],
    [0.05, 500, 0.15866260223815387],
    [0.08, 500, 0.0031305058199356268],
    [0.02, 5000, 0.03613941395325637],
    [0.4, 3, 0.5946666666666665],
    [0.9, 5, 1.9999999999999978e-5],
    [0.011, 20_000, 0.015697359556906442],
    [0.004, 100_000, 0.08130148920222469],
    [0.06, 140, 0.6719092248862638],
    [0.06, 141, 0.6677160791348915],
    [0.7, 1, 0.6000000000000001],
  ])('of %d with %d numbers', (distance, n, expected) => {
    expect(exactKolmogorovSurvival(distance, n) / expected).toBeCloseTo(1, 9);
  });

  it('is 1 up to half a step, and 0 from 1 on', () => {
    expect(exactKolmogorovSurvival(0.2, 2)).toBe(1);
    expect(exactKolmogorovSurvival(0.5, 1)).toBe(1);
    expect(exactKolmogorovSurvival(1, 9)).toBe(0);
  });

  it('never rises with the distance', () => {
    const distance = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(distance, distance, size, (a, b, n) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(exactKolmogorovSurvival(far, n)).toBeLessThanOrEqual(
          exactKolmogorovSurvival(near, n) + 1e-7,
        );
      }),
    );
  });
});

describe('its parts', () => {
  it('agree where they meet', () => {
    expect(pelzGoodCumulative(0.09, 140)).toBeCloseTo(exactKolmogorovCumulative(0.09, 140), 5);
    expect(1 - 2 * oneSidedKolmogorovSurvival(0.17, 140)).toBeCloseTo(
      exactKolmogorovCumulative(0.17, 140),
      8,
    );
  });

  // SciPy 1.17.1: stats.ksone.sf(distance, n)
  it.each([
    [0.1, 10, 0.7642052309],
    [0.05, 200, 0.3560149424330643],
    [0.2, 30, 0.07901431818133459],
    [0.5, 5, 0.056],
    [0.99, 3, 1.0000000000000027e-6],
  ])('one-sided, of %d with %d numbers', (distance, n, expected) => {
    expect(oneSidedKolmogorovSurvival(distance, n) / expected).toBeCloseTo(1, 10);
  });
});

describe('kolmogorovDistance', () => {
  it('is the largest gap on either side of a step', () => {
    // SciPy 1.17.1: stats.kstest([1.2, 3.4, 2.2, 5.1, 4.4], 'norm', args=(3, 1.5))
    const cumulative = (value: number) => normalCumulative(value, 3, 1.5);
    const distance = kolmogorovDistance([1.2, 2.2, 3.4, 4.4, 5.1], cumulative);
    expect(distance).toBeCloseTo(0.22467605514777056, 12);
    expect(exactKolmogorovSurvival(distance, 5)).toBeCloseTo(0.9137227427962481, 9);
  });

  it('is 1 where all lie beyond the distribution, and 0 of nothing', () => {
    expect(kolmogorovDistance([5, 6], () => 0)).toBe(1);
    expect(kolmogorovDistance([5, 6], () => 1)).toBe(1);
    expect(kolmogorovDistance([], () => 1)).toBe(0);
  });
});

describe('kolmogorovQuantile', () => {
  // SciPy 1.17.1: stats.kstwo.isf(p, n)
  it.each([
    [0.05, 10, 0.4092460847775048],
    [0.2, 4, 0.49265258146865715],
    [0.9, 50, 0.07775232592119911],
  ])('of %d with %d numbers turns the test around', (p, n, expected) => {
    const distance = kolmogorovQuantile(p, n);
    expect(distance).toBeCloseTo(expected, 9);
    expect(exactKolmogorovSurvival(distance, n)).toBeCloseTo(p, 9);
  });

  it('is the whole range where every distance will do', () => {
    expect(kolmogorovQuantile(0, 5)).toBe(1);
    expect(kolmogorovQuantile(1, 5)).toBeCloseTo(0.1, 2);
  });
});
