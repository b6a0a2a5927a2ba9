import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The probability that a beta variable is at most a value: the regularised incomplete beta function (DLMF 8.17).
 *
 * @param location Where the distribution starts.
 * @param scale How wide it is; positive.
 *
 * @example
 * betaCumulative(0.25, 1, 1) // 0.25
 */
export function betaCumulative(
  value: number,
  alpha: number,
  beta: number,
  location = 0,
  scale = 1,
): number {
  return incompleteBeta((value - location) / scale, alpha, beta);
}
