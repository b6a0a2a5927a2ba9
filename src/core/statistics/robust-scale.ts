import { quantileOfSorted } from './quantile-of-sorted.ts';

/** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Φ⁻¹(3/4). */
const NORMAL_MAD = 1.4826022185056018;

/** The same for the mean absolute deviation from the median: √(π/2). */
const NORMAL_MEAN_DEVIATION = 1.2533141373155001;

/**
 * How widely numbers spread around their median, in units of a standard deviation, unmoved by up to half of them
 * being wrong: the median absolute deviation × 1.4826. Where more than half of the numbers are the same, that is
 * zero, and the mean absolute deviation × 1.2533 stands in, as Iglewicz & Hoaglin advise ("How to Detect and Handle
 * Outliers", 1993). 0 where all are the same, NaN for no numbers.
 *
 * @param sorted Ascending.
 *
 * @example
 * robustScale([1, 2, 3, 4, 100]) // 1.4826022185056018
 * robustScale([5, 5, 5]) // 0
 */
export function robustScale(sorted: ArrayLike<number>): number {
  const median = quantileOfSorted(sorted, 0.5);
  const distances = Float64Array.from(sorted, (value) => Math.abs(value - median)).sort();
  const mad = quantileOfSorted(distances, 0.5);
  if (mad !== 0) return mad * NORMAL_MAD;
  return (
    (distances.reduce((sum, value) => sum + value, 0) / distances.length) * NORMAL_MEAN_DEVIATION
  );
}
