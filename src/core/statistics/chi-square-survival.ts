import { upperGamma } from './upper-gamma.ts';

/**
 * The probability that a chi-square variable exceeds a value: Q(degrees / 2, value / 2). With no degrees of freedom
 * nothing can exceed zero by chance, and it is 1.
 *
 * @example
 * chiSquareSurvival(0, 4) // 1
 */
export function chiSquareSurvival(value: number, degrees: number): number {
  return degrees <= 0 ? 1 : upperGamma(degrees / 2, value / 2);
}
