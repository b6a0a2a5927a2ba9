import { binomialProbability } from './binomial-probability.ts';

/**
 * The probability that exactly so many of the rows drawn without return are marked ones. Computed as three binomial
 * probabilities, whose common rate cancels out, so that it is right for 10⁹ rows as well.
 *
 * @param count Marked rows among the drawn: a whole number.
 * @param population All rows.
 * @param marked The marked among all rows.
 * @param drawn The rows drawn; no more than there are.
 *
 * @example
 * hypergeometricProbability(0, 4, 2, 2).toFixed(6) // '0.166667'
 */
export function hypergeometricProbability(
  count: number,
  population: number,
  marked: number,
  drawn: number,
): number {
  if (count > drawn || drawn - count > population - marked) return 0;
  if (drawn === 0 || drawn === population) return count === Math.min(marked, drawn) ? 1 : 0;
  const share = drawn / population;
  return (
    (binomialProbability(count, marked, share) *
      binomialProbability(drawn - count, population - marked, share)) /
    binomialProbability(drawn, population, share)
  );
}
