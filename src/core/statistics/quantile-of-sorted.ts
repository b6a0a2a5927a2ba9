/**
 * The value below which a share of the numbers lies, interpolated between neighbours (R's default, type 7).
 * NaN for no numbers.
 *
 * @param sorted Ascending.
 * @param share 0 to 1.
 *
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
