import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * Clopper and Pearson's exact interval of a rate (1934): it holds the true rate at least as often as it says, and is
 * wider than it need be. All rates where there are no rows.
 *
 * @param alpha One less the confidence, such as 0.05.
 *
 * @example
 * clopperPearsonInterval(0, 30, 0.05).map((bound) => bound.toFixed(4)) // ['0.0000', '0.1157']
 */
export function clopperPearsonInterval(count: number, total: number, alpha: number): Interval {
  return [
    count <= 0 ? 0 : betaQuantile(alpha / 2, count, total - count + 1),
    count >= total ? 1 : betaQuantile(1 - alpha / 2, count + 1, total - count),
  ];
}
