/** How a quantile that falls between two values is found, by numpy's and pandas' names. */
export const INTERPOLATIONS = ['linear', 'lower', 'higher', 'midpoint', 'nearest'] as const;
export type Interpolation = (typeof INTERPOLATIONS)[number];

/**
 * The value below which a share of the numbers lies. Halfway between two, `nearest` is the one at the even place, as in
 * numpy. NaN of no numbers.
 *
 * @param sorted Ascending.
 * @param share 0 to 1.
 *
 * @example
 * interpolatedQuantile([1, 2, 3, 4], 0.4, 'nearest') // 2
 * interpolatedQuantile([1, 2, 3, 4], 0.5, 'midpoint') // 2.5
 */
export function interpolatedQuantile(
  sorted: ArrayLike<number>,
  share: number,
  interpolation: Interpolation,
): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.ceil(place)]!];
  const within = place - below;
  switch (interpolation) {
    case 'linear':
      return low + (high - low) * within;
    case 'lower':
      return low;
    case 'higher':
      return high;
    case 'midpoint':
      return (low + high) / 2;
    case 'nearest':
      if (within === 0.5) return below % 2 === 0 ? low : high;
      return within < 0.5 ? low : high;
  }
}
