import { describe, expect, it } from 'vitest';
import { binomialCumulative } from '../../../src/core/statistics/binomial-cumulative.ts';
import { binomialProbability } from '../../../src/core/statistics/binomial-probability.ts';
import { hypergeometricCumulative } from '../../../src/core/statistics/hypergeometric-cumulative.ts';
import { hypergeometricProbability } from '../../../src/core/statistics/hypergeometric-probability.ts';

const relativeError = (value: number, truth: number) => Math.abs(value / truth - 1);

// scipy.stats: binom.pmf(count, trials, rate), binom.cdf(count, trials, rate)
describe('binomial', () => {
  it.each([
    [3, 10, 0.2, 0.20132659199999992, 0.8791261183999999],
    [0, 45, 0.05, 0.09944025698709248, 0.09944025698709247],
    [2, 105, 0.05, 0.06928895255487504, 0.09918726248514663],
    [9700, 1_000_000, 0.01, 4.127921783716881e-5, 0.0012493412682678662],
    [500_123, 1_000_000, 0.5, 0.0007741035934421368, 0.5975458804841636],
    [10, 1_000_000, 1e-5, 0.12511066127589932, 0.5830397501940283],
    [999, 1000, 0.999, 0.36806348825922336, 0.6323045752290363],
  ])('%d of %d at %d', (count, trials, rate, probability, cumulative) => {
    expect(relativeError(binomialProbability(count, trials, rate), probability)).toBeLessThan(
      1e-13,
    );
    // Of a million trials the incomplete beta function keeps eight digits.
    const digits = trials > 10_000 ? 1e-8 : 1e-12;
    expect(relativeError(binomialCumulative(count, trials, rate), cumulative)).toBeLessThan(digits);
  });

  it('at its ends', () => {
    expect([-1, 0, 4, 5].map((count) => binomialProbability(count, 4, 0))).toEqual([0, 1, 0, 0]);
    expect([-1, 0, 4, 5].map((count) => binomialProbability(count, 4, 1))).toEqual([0, 0, 1, 0]);
    expect([-1, 4, 5].map((count) => binomialCumulative(count, 4, 0.5))).toEqual([0, 1, 1]);
  });
});

describe('hypergeometric', () => {
  // scipy.stats: hypergeom.pmf(count, population, marked, drawn), .cdf(…); from 10⁶ rows on mpmath with 40 digits, as
  // SciPy loses half of its own there.
  it.each([
    [0, 100, 5, 45, 0.046206343362087114, 0.046206343362087114],
    [1, 50, 10, 12, 0.19042900198252713, 0.23644934412830454],
    [2, 10_000, 500, 124, 0.03592033221743464, 0.04855726026343957],
    [5, 20, 10, 12, 0.24005715646582523, 0.32495832341033587],
    [40, 1e6, 50_000, 1000, 0.0208082021336999, 0.0805318739200885],
    [9, 1e9, 1e7, 600, 0.0688361591597051, 0.91711380222721],
    [9900, 1e9, 1e7, 1e6, 0.00242759809632655, 0.158529767851766],
  ])(
    '%d of %d rows of which %d are marked and %d drawn',
    (count, population, marked, drawn, probability, cumulative) => {
      const [p, c] = [hypergeometricProbability, hypergeometricCumulative].map((fn) =>
        fn(count, population, marked, drawn),
      );
      expect(relativeError(p!, probability)).toBeLessThan(1e-11);
      expect(relativeError(c!, cumulative)).toBeLessThan(1e-11);
    },
  );

  it('at its ends', () => {
    // Of 10 rows 8 are marked: 5 drawn hold from 3 to 5 of them.
    const counts = [2, 3, 5, 6];
    expect(counts.map((count) => hypergeometricCumulative(count, 10, 8, 5) > 0)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(hypergeometricCumulative(5, 10, 8, 5)).toBe(1);
    expect(counts.map((count) => hypergeometricProbability(count, 10, 8, 5) > 0)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(hypergeometricProbability(8, 10, 8, 10)).toBe(1);
  });
});
