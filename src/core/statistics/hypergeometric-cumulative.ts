import { hypergeometricProbability } from './hypergeometric-probability.ts';

/** Terms that add less than this part of the sum are left out. */
const PRECISION = 1e-17;

/**
 * The probability that at most so many of the rows drawn without return are marked ones: a sum from the term nearest
 * the mean outwards, each term from the one before.
 *
 * @param count Marked rows among the drawn: a whole number.
 * @param population All rows.
 * @param marked The marked among all rows.
 * @param drawn The rows drawn; no more than there are.
 *
 * @example
 * hypergeometricCumulative(1, 4, 2, 2).toFixed(6) // '0.833333'
 */
export function hypergeometricCumulative(
  count: number,
  population: number,
  marked: number,
  drawn: number,
): number {
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (count < least) return 0;
  if (count >= most) return 1;
  // The tail that does not hold the mean has terms that only fall, and no digits to lose.
  if (count * population > drawn * marked) {
    return 1 - hypergeometricCumulative(drawn - count - 1, population, population - marked, drawn);
  }
  let term = hypergeometricProbability(count, population, marked, drawn);
  let sum = term;
  for (let i = count; i > least && term > sum * PRECISION; i--) {
    term *= (i * (population - marked - drawn + i)) / ((marked - i + 1) * (drawn - i + 1));
    sum += term;
  }
  return sum;
}
