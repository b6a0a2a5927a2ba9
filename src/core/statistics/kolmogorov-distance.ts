/**
 * The largest distance between the shares of a sample and the cumulative distribution it is held against: the
 * statistic of the one-sample Kolmogorov–Smirnov test, from 0 to 1; 0 of no numbers.
 *
 * @param sorted Ascending.
 *
 * @example
 * kolmogorovDistance([0.5], (x) => x) // 0.5
 */
export function kolmogorovDistance(
  sorted: ArrayLike<number>,
  cumulative: (value: number) => number,
): number {
  const n = sorted.length;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const share = cumulative(sorted[i]!);
    largest = Math.max(largest, (i + 1) / n - share, share - i / n);
  }
  return largest;
}
