import { chiSquareQuantile } from './chi-square-quantile.ts';

/**
 * How many standard deviations from its mean a normal variable lies, on either side, with no more than a probability:
 * its square is a chi-square variable of one degree of freedom.
 *
 * @param alpha Of both tails together, such as 0.05.
 *
 * @example
 * twoSidedNormal(0.05).toFixed(4) // '1.9600'
 */
export function twoSidedNormal(alpha: number): number {
  return Math.sqrt(chiSquareQuantile(alpha, 1));
}
