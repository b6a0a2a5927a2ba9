/**
 * Which positions of a sequence belong to one longest strictly increasing subsequence.
 *
 * Among subsequences of the same length the one that ends in the smallest values is kept, so that of two
 * rows that swapped places the one that stood first in base counts as having stayed.
 *
 * Source: M. L. Fredman, "On computing the length of longest increasing subsequences", 1975 (patience
 * sorting), O(n log n).
 *
 * @param values Negative values take no part.
 * @returns One flag a position.
 *
 * @example
 * [...longestIncreasing([1, 0, 2])] // [0, 1, 1]
 */
export function longestIncreasing(values: ArrayLike<number>): Uint8Array {
  const before = new Int32Array(values.length);
  const tails = new Int32Array(values.length);
  let length = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0) continue;
    // Most rows stay in order.
    const isNext = length > 0 && values[tails[length - 1]!]! < value;
    let low = isNext ? length : 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
    if (low === length) length++;
  }
  const kept = new Uint8Array(values.length);
  for (let i = length > 0 ? tails[length - 1]! : -1; i >= 0; i = before[i]!) kept[i] = 1;
  return kept;
}
