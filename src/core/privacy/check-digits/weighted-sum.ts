/**
 * The digits of a number, each times the weight of its place, added up. The sum ends with the shorter of both.
 *
 * @example
 * weightedSum('756', [1, 3, 1]) // 28
 */
export function weightedSum(digits: string, weights: readonly number[]): number {
  const length = Math.min(digits.length, weights.length);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (digits.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}
