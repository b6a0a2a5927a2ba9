import { centralMoment } from './central-moment.ts';

/**
 * The kurtosis of numbers as a whole population less that of a normal distribution, m4 / m2² - 3: positive where more
 * lie far out; 0 where all are equal. NaN of no numbers. As Deequ, Spark and SciPy's `stats.kurtosis` have it.
 *
 * @example
 * excessKurtosis([1, 1, 3, 3]) // -2
 */
export function excessKurtosis(numbers: readonly number[]): number {
  const spread = centralMoment(numbers, 2);
  return spread === 0 ? 0 : centralMoment(numbers, 4) / spread ** 2 - 3;
}
