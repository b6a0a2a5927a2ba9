import { interpolatedQuantile } from './interpolated-quantile.ts';

/**
 * The upper ends of bands that hold about equally many of the numbers, all but the last: values that occur among them.
 * Fewer where the same number stands there often. A number belongs to the first band whose end it does not exceed.
 *
 * @param sorted Ascending.
 *
 * @example
 * quantileBands([1, 2, 3, 4, 5, 6, 7, 8], 4) // [2, 4, 6]
 * quantileBands([1, 1, 1, 1, 1, 9], 4) // [1]
 */
export function quantileBands(sorted: readonly number[], bands: number): number[] {
  const last = sorted.at(-1);
  const ends = Array.from({ length: bands - 1 }, (_, i) =>
    interpolatedQuantile(sorted, (i + 1) / bands, 'lower'),
  );
  return [...new Set(ends)].filter((end) => last !== undefined && end < last);
}
