import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** One less the confidence of every bound that a suggestion names. */
const ALPHA = 0.05;

/**
 * The largest share of further rows that may break a rule which `broken` of `total` rows break, with 95 % confidence:
 * the upper end of Wilson's interval, as Deequ's constraint suggestion has it.
 *
 * @example
 * boundOf(0, 1000).toFixed(4) // '0.0038'
 */
export function boundOf(broken: number, total: number): number {
  return wilsonInterval(broken, total, ALPHA)[1];
}
