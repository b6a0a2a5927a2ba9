/**
 * A quantile with linear interpolation between neighbours, as numpy and pandas compute it by default (R's type 7).
 *
 * @param sorted ascending; NaN where empty
 * @param share 0 to 1
 *
 * @example
 * linearQuantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function linearQuantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low = Number.NaN, high = low] = [sorted[below], sorted[below + 1]];
  return low + (high - low) * (place - below);
}
