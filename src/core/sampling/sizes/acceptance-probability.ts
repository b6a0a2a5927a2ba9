import { binomialCumulative } from '../../statistics/binomial-cumulative.ts';
import { hypergeometricCumulative } from '../../statistics/hypergeometric-cumulative.ts';

/** Draw so many rows, and accept all where no more than so many of them are wrong. */
export interface AcceptanceRule {
  readonly rows: number;
  /** The acceptance number. */
  readonly accept: number;
}

/** A probability that is exactly a risk is computed as a little more or less: 1 row of 100 is 0.010000000000000009. */
export const PROBABILITY_ROUNDING = 1e-12;

/**
 * The operating characteristic of a plan: the probability that it accepts rows of which a given share is wrong. By the
 * hypergeometric distribution where the number of all rows is known, else by the binomial one.
 *
 * @param rate From 0 to 1; of a known number of rows, rounded up to the next whole row.
 *
 * @example
 * acceptanceProbability({ rows: 45, accept: 0 }, 0.05).toFixed(4) // '0.0994'
 * acceptanceProbability({ rows: 45, accept: 0 }, 0.05, 100).toFixed(4) // '0.0462'
 */
export function acceptanceProbability(
  { rows, accept }: AcceptanceRule,
  rate: number,
  population?: number,
): number {
  if (population === undefined) return binomialCumulative(accept, rows, rate);
  return hypergeometricCumulative(accept, population, wrongAt(rate, population), rows);
}

/**
 * The fewest whole rows that are at least a share of all.
 *
 * @example
 * wrongAt(0.07, 100) // 7
 * wrongAt(0.05, 501) // 26
 */
export function wrongAt(rate: number, population: number): number {
  // 0.07 × 100 is a little above 7.
  return Math.ceil(Number((rate * population).toPrecision(12)));
}
