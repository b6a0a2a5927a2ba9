import type { WeightedTally } from '../../statistics/weighted-tally.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { SliceRate } from './slice.ts';

/** A tally's rate, with Wilson's interval on its effective rows. */
export function rateOfTally(tally: WeightedTally, level: number): SliceRate {
  const { rows, count, rate, effectiveRows } = tally;
  const [low, high] = wilsonInterval(rate * effectiveRows, effectiveRows, 1 - level);
  const method = 'Wilson';
  // Rounding may put a bound of a rate of 1 or 0 beside it.
  const interval = { low: Math.min(low, rate), high: Math.max(high, rate), level, method };
  return { rows, count, rate, effectiveRows, interval: { ...interval, distribution: 'z' } };
}
