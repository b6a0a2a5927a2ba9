import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../src/core/statistics/chi-square-quantile.ts';
import { chiSquareSurvival } from '../../../src/core/statistics/chi-square-survival.ts';
import { twoSidedNormal } from '../../../src/core/statistics/two-sided-normal.ts';
import { upperGamma } from '../../../src/core/statistics/upper-gamma.ts';

describe('chiSquareSurvival', () => {
  // SciPy 1.17: stats.chi2.sf(value, degrees)
  it.each([
    [3.841458820694124, 1, 0.04999999999999989],
    [16.918977604620448, 9, 0.05000000000000007],
    [0.5, 3, 0.9188914116546758],
    [100, 10, 5.44970198292052e-17],
    [1e-9, 2, 0.9999999995],
    [250, 200, 0.009379131668826098],
    [0, 4, 1],
    [700, 3, 2.0991308534204487e-151],
  ])('of %d with %d degrees of freedom', (value, degrees, expected) => {
    expect(chiSquareSurvival(value, degrees) / expected).toBeCloseTo(1, 10);
  });

  it('has nothing to exceed without degrees of freedom', () => {
    expect(chiSquareSurvival(0, 0)).toBe(1);
  });

  it('is 0 at infinity', () => {
    expect(upperGamma(2, Infinity)).toBe(0);
  });
});

describe('chiSquareQuantile', () => {
  // SciPy 1.17: stats.chi2.isf(probability, degrees)
  it.each([
    [0.05, 1, 3.8414588206941285],
    [0.05, 9, 16.91897760462045],
    [0.01, 9, 21.665994333461928],
    [0.001, 19, 43.82019596451753],
    [0.5, 2, 1.386294361119891],
    [0.997, 3, 0.05080913239202283],
    [0.01, 500, 576.4928125116545],
  ])('of %d with %d degrees of freedom', (probability, degrees, expected) => {
    expect(chiSquareQuantile(probability, degrees) / expected).toBeCloseTo(1, 10);
  });
});

describe('twoSidedNormal', () => {
  it.each([
    // SciPy 1.17: stats.norm.isf(alpha / 2)
    [0.05, 1.959963984540054],
    [0.01, 2.5758293035489004],
  ])('of %d', (alpha, expected) => {
    expect(twoSidedNormal(alpha)).toBeCloseTo(expected, 9);
  });
});
