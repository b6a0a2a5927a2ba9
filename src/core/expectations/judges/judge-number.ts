import type { AggregateVerdict } from '../define/expectation.ts';
import { type Range, rangeTest } from './range-test.ts';

/**
 * Judges what all rows make together by its bounds. Where there is nothing to measure, as the mean of no values, the
 * expectation is not met, as in Great Expectations.
 *
 * @example
 * judgeNumber(3, { min_value: 1, max_value: 3, strict_min: false, strict_max: false })
 * // { success: true, observed_value: 3 }
 */
export function judgeNumber(observed: number | null, range: Range): AggregateVerdict {
  if (observed === null || Number.isNaN(observed)) return { success: false, observed_value: null };
  return { success: rangeTest(range, undefined)(observed), observed_value: observed };
}
