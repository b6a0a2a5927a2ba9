/**
 * The sum of counts; 0 of none.
 *
 * @example
 * totalOf([1, 2, 3]) // 6
 */
export function totalOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
