import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The probability that at most so many of so many independent trials succeed, by the incomplete beta function (DLMF
 * 8.17.24).
 *
 * @param count A whole number.
 * @param rate The probability of one success, from 0 to 1.
 *
 * @example
 * binomialCumulative(1, 4, 0.5).toFixed(6) // '0.312500'
 */
export function binomialCumulative(count: number, trials: number, rate: number): number {
  if (count < 0) return 0;
  if (count >= trials) return 1;
  return incompleteBeta(1 - rate, trials - count, count + 1);
}
