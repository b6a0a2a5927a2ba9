import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * The interval of a rate that Jeffreys' prior leaves, with its bounds at 0 and 1 where nothing or everything was
 * counted (Brown, Cai and DasGupta 2001). All rates where there are no rows.
 *
 * @param alpha One less the confidence, such as 0.05.
 *
 * @example
 * jeffreysInterval(18, 20, 0.05).map((bound) => bound.toFixed(4)) // ['0.7161', '0.9786']
 */
export function jeffreysInterval(count: number, total: number, alpha: number): Interval {
  const [a, b] = [count + 0.5, total - count + 0.5];
  return [
    count <= 0 ? 0 : betaQuantile(alpha / 2, a, b),
    count >= total ? 1 : betaQuantile(1 - alpha / 2, a, b),
  ];
}
