import { describe, expect, it } from 'vitest';
import { exactSmirnovSurvival } from '../../../src/core/statistics/exact-smirnov-survival.ts';
import { kolmogorovSmirnov } from '../../../src/core/statistics/kolmogorov-smirnov.ts';
import { kolmogorovSurvival } from '../../../src/core/statistics/kolmogorov-survival.ts';

const range = (length: number, value: (i: number) => number) =>
  Array.from({ length }, (_, i) => value(i));

describe('kolmogorovSmirnov', () => {
  it('is exact for small samples', () => {
    // SciPy 1.17: stats.ks_2samp(a, b, method='exact')
    const a = [1, 2, 2, 3, 5, 8, 9.5, 11];
    const b = [2, 4, 4, 6, 7, 12, 13, 15, 18];
    const tied = kolmogorovSmirnov(a, b);
    expect(tied.distance).toBeCloseTo(0.4444444444444444, 12);
    expect(tied.p).toBeCloseTo(0.24245166598107779, 10);

    const even = kolmogorovSmirnov(
      range(40, (i) => (i + 1) / 41),
      range(60, (i) => (i + 1) / 50),
    );
    expect(even.distance).toBeCloseTo(0.2, 12);
    expect(even.p).toBeCloseTo(0.2679772141826917, 10);

    expect(kolmogorovSmirnov([1, 2], [3, 4, 5])).toEqual({
      distance: 1,
      p: expect.closeTo(0.2, 12),
    });
  });

  it('uses the limit for large samples', () => {
    const found = kolmogorovSmirnov(
      range(500, (i) => i),
      range(600, (i) => i + 40),
    );
    expect(found.distance).toBeCloseTo(0.23333333333333334, 12);
    // SciPy 1.17: stats.kstwobign.sf(0.23333333333333334 * np.sqrt(500 * 600 / 1100))
    expect(found.p / 2.5339610036e-13).toBeCloseTo(1, 6);
  });

  it('tells nothing without values, or between equal samples', () => {
    expect(kolmogorovSmirnov([], [1])).toEqual({ distance: 0, p: 1 });
    expect(kolmogorovSmirnov([1, 2], [1, 2])).toEqual({ distance: 0, p: 1 });
  });
});

describe('kolmogorovSurvival', () => {
  // SciPy 1.17: stats.kstwobign.sf(x)
  it.each([
    [0.3, 0.9999906941986655],
    [0.5, 0.9639452436648751],
    [0.8, 0.5441424115741981],
    [1, 0.26999967167735456],
    [1.3581, 0.0499996304316674],
    [2, 0.0006709252557796953],
    [3, 3.045995948942526e-8],
  ])('of %d', (x, expected) => {
    expect(kolmogorovSurvival(x) / expected).toBeCloseTo(1, 10);
  });
});

describe('exactSmirnovSurvival', () => {
  it('is 1 for no distance', () => {
    expect(exactSmirnovSurvival(0, 5, 7)).toBe(1);
  });
});
