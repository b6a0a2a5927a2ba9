import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The probability that exactly so many of so many independent trials succeed. Nearly all digits are right for trials up
 * to 10⁹ (Loader 2000).
 *
 * @param count A whole number; 0 is the probability of any that is not from 0 to the trials.
 * @param rate The probability of one success, from 0 to 1.
 *
 * @example
 * binomialProbability(1, 4, 0.5).toFixed(6) // '0.250000'
 */
export function binomialProbability(count: number, trials: number, rate: number): number {
  if (count < 0 || count > trials) return 0;
  if (rate === 0) return count === 0 ? 1 : 0;
  if (rate === 1) return count === trials ? 1 : 0;
  if (count === 0) return Math.exp(trials * Math.log1p(-rate));
  if (count === trials) return rate ** trials;
  const missed = trials - count;
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(missed) -
    deviancePart(count, trials * rate) -
    deviancePart(missed, trials * (1 - rate));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * missed));
}
