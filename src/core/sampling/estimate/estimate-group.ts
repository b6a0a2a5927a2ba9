import { totalOf } from '../../statistics/total-of.ts';
import type { OutcomeGroup } from './group-outcomes.ts';

/** What the outcomes of a group say of its rows. */
export interface GroupEstimate {
  /** The sum of the values of all its rows. */
  readonly total: number;
  /** The variance of that total. */
  readonly variance: number;
  /** What the variance would be if values were independent of weights, over that of a single value. */
  readonly spread: number;
}

/**
 * Estimates the total of a group. An outcome stands for as many rows as its inclusion probability says, all outcomes
 * together for the rows of the group. Where the probabilities are equal that is the Horvitz–Thompson estimate; else its
 * ratio form with Tin's (1965) correction of the bias of a ratio: as unbiased, far less at the mercy of the weights, and
 * exactly 1 where all values are 1. Answers that are missing by chance do no harm in either.
 *
 * The variance is Σ d(d − 1)(y − ȳ)² n / (n − 1) over the d rows that an outcome y stands for. With equal probabilities
 * that is N²(1 − n/N)s²/n; for a risk-weighted draw it holds because outcomes are uncorrelated given the threshold
 * (see `drawLowest`). It is taken for no less than the weights alone make it, Σ d(d − 1) ȳ(1 − ȳ): the few rows of large d
 * that hold most of it are seldom among those found wrong. Where all values are the same, half a row more is taken to
 * be otherwise, as in Jeffreys' prior.
 *
 * @param finite Whether the rows of the group are all there is; else d takes the place of d − 1.
 *
 * @example
 * estimateGroup({ rows: 4, outcomes: [{ stratum: 'a', inclusion: 0.5, value: 1 }, { stratum: 'a', inclusion: 0.5, value: 0 }] }, true)
 * // { total: 2, variance: 2, spread: 4 }
 */
export function estimateGroup({ rows, outcomes }: OutcomeGroup, finite: boolean): GroupEstimate {
  const count = outcomes.length;
  const scale = rows / totalOf(outcomes.map(({ inclusion }) => 1 / inclusion));
  const stands = outcomes.map(({ inclusion }) => scale / inclusion);
  const others = stands.map((each) => each * Math.max(0, each - 1));
  const spreads = finite ? others : stands.map((each) => each * each);
  const values = outcomes.map(({ value }) => value);
  const ratio = totalOf(values.map((value, i) => stands[i]! * value)) / rows;
  const bias = totalOf(values.map((value, i) => others[i]! * (ratio - value))) / rows ** 2;
  const mean = Math.min(Math.max(ratio - bias, Math.min(...values)), Math.max(...values));
  const spread = totalOf(spreads);
  const squares = totalOf(values.map((value, i) => spreads[i]! * (value - ratio) ** 2));
  const seen = squares > 0 ? (squares * count) / (count - 1) : 0;
  const rate = squares > 0 ? ratio : (Math.min(1, Math.max(0, ratio)) * count + 0.5) / (count + 1);
  return { total: rows * mean, variance: Math.max(seen, spread * rate * (1 - rate)), spread };
}
