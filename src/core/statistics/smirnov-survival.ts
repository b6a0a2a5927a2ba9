import { exactSmirnovSurvival } from './exact-smirnov-survival.ts';
import { kolmogorovSurvival } from './kolmogorov-survival.ts';

/** Up to this product of the sample sizes the probability is exact, as in R's `ks.test`. */
const MOST_EXACT = 10_000;

/**
 * The probability that two samples of one distribution lie at least as far apart: exact where the product of their
 * sizes is at most 10,000, else by the limiting distribution.
 *
 * @param n The size of one sample.
 * @param m The size of the other.
 *
 * @example
 * smirnovSurvival(0.5, 20, 20).toFixed(4) // '0.0123'
 */
export function smirnovSurvival(distance: number, n: number, m: number): number {
  return n * m <= MOST_EXACT
    ? exactSmirnovSurvival(distance, n, m)
    : kolmogorovSurvival(distance * Math.sqrt((n * m) / (n + m)));
}
