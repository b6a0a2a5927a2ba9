import { centralMoment } from './central-moment.ts';

/**
 * The skewness of numbers as a whole population, m3 / m2^1.5: 0 where they lie evenly about their mean or are all
 * equal, positive where the far ones are large. NaN of no numbers. As Deequ, Spark and SciPy's `stats.skew` have it.
 *
 * @example
 * skewness([1, 2, 3]) // 0
 */
export function skewness(numbers: readonly number[]): number {
  const spread = centralMoment(numbers, 2);
  return spread === 0 ? 0 : centralMoment(numbers, 3) / spread ** 1.5;
}
