/**
 * Whole numbers with the sum of the shares, each its share rounded up or down: those with the largest remainders are
 * rounded up, the first of equal ones first (Hamilton's method).
 *
 * @param shares Not negative, with a whole sum.
 *
 * @example
 * roundShares([239.9, 51.4, 8.7]) // [240, 51, 9]
 */
export function roundShares(shares: readonly number[]): number[] {
  const sizes = shares.map(Math.floor);
  const missing = Math.round(shares.reduce((sum, share, i) => sum + share - sizes[i]!, 0));
  const byRemainder = shares
    .map((share, i) => ({ i, remainder: share - sizes[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) sizes[i]!++;
  return sizes;
}
