import { totalOf } from './total-of.ts';

/**
 * Counts as shares of their sum; all 0 where they sum to nothing.
 *
 * @example
 * sharesOf([1, 3]) // [0.25, 0.75]
 */
export function sharesOf(counts: readonly number[]): number[] {
  const total = totalOf(counts);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}
