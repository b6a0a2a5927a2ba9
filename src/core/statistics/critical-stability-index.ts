import { chiSquareQuantile } from './chi-square-quantile.ts';

/**
 * The population stability index that two samples of one and the same distribution exceed with a probability of
 * `alpha`: the index divided by (1/n + 1/m) is nearly a chi-square variable with one degree of freedom less than
 * there are bins (Yurdakul 2018, "Statistical properties of population stability index").
 *
 * @param base How many rows of base were counted.
 * @param head How many rows of head were counted.
 *
 * @example
 * criticalStabilityIndex(500, 500, 10, 0.05).toFixed(4) // '0.0677'
 */
export function criticalStabilityIndex(
  base: number,
  head: number,
  bins: number,
  alpha: number,
): number {
  return (1 / base + 1 / head) * chiSquareQuantile(alpha, bins - 1);
}
