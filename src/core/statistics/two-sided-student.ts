import { betaQuantile } from './beta-quantile.ts';

/**
 * How far from zero a variable of Student's t distribution lies, on either side, with no more than a probability:
 * `degrees / (degrees + t²)` is a beta variable of half the degrees and a half.
 *
 * @param alpha Of both tails together, such as 0.05.
 * @param degrees Of freedom; positive.
 *
 * @example
 * twoSidedStudent(0.05, 11).toFixed(4) // '2.2010'
 */
export function twoSidedStudent(alpha: number, degrees: number): number {
  // The complement, since a quantile near 1 has few digits left of its distance from 1.
  const rest = betaQuantile(1 - alpha, 0.5, degrees / 2);
  return Math.sqrt((degrees * rest) / (1 - rest));
}
