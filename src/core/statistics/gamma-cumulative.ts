import { upperGamma } from './upper-gamma.ts';

/**
 * The probability that a gamma variable is at most a value: P(alpha, x), the regularised lower incomplete gamma
 * function (DLMF 8.2.4).
 *
 * @param alpha The shape; positive.
 * @param location Where the distribution starts.
 * @param scale Positive.
 *
 * @example
 * gammaCumulative(-1, 2) // 0
 */
export function gammaCumulative(value: number, alpha: number, location = 0, scale = 1): number {
  return 1 - upperGamma(alpha, (value - location) / scale);
}
