import { hypergeometricProbability } from '../../statistics/hypergeometric-probability.ts';
import { PROBABILITY_ROUNDING } from './acceptance-probability.ts';

/**
 * The fewest wrong rows among all of which a sample would find at least one, with the given confidence. A sample
 * without a wrong row says that there are fewer.
 *
 * @param rows Of the sample.
 * @param population All rows; more than the sample.
 * @param confidence Such as 0.95.
 *
 * @example
 * fewestLikelySeen(45, 100, 0.95) // 5
 */
export function fewestLikelySeen(rows: number, population: number, confidence: number): number {
  let low = 0;
  let high = population - rows + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const missed = hypergeometricProbability(0, population, middle, rows);
    if (missed > 1 - confidence + PROBABILITY_ROUNDING) low = middle;
    else high = middle;
  }
  return high;
}
