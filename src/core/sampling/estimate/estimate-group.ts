import { totalOf } from '../../statistics/total-of.ts';
import type { OutcomeGroup } from './group-outcomes.ts';

/** What the outcomes of a group say of its rows. */
export interface GroupEstimate {
  /** Rows of the population. */
  readonly rows: number;
  /** The sum of the values of all its rows. */
  readonly total: number;
  /** The variance of that total; null where all values are the same, so that they show none. */
  readonly variance: number | null;
  /** What the variance would be if values were independent of weights, over that of a single value. */
  readonly spread: number;
  /** Rows of a simple random sample that weigh as much (Kish 1965). */
  readonly evenRows: number;
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
 * that hold most of it are seldom among those found wrong.
 *
 * @param finite Whether the rows of the group are all there is; else d takes the place of d − 1.
 *
 * @example
 * estimateGroup({ rows: 4, outcomes: [{ stratum: 'a', inclusion: 0.5, value: 1 }, { stratum: 'a', inclusion: 0.5, value: 0 }] }, true)
 * // { rows: 4, total: 2, variance: 2, spread: 4, evenRows: 2 }
 */
export function estimateGroup({ rows, outcomes }: OutcomeGroup, finite: boolean): GroupEstimate {
  const count = outcomes.length;
  const scale = rows / totalOf(outcomes.map(({ inclusion }) => 1 / inclusion));
  const stands = outcomes.map(({ inclusion }) => scale / inclusion);
  const squares = stands.map((each) => each * each);
  const others = stands.map((each) => each * Math.max(0, each - 1));
  const spreads = finite ? others : squares;
  const spread = totalOf(spreads);
  const values = outcomes.map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const ratio = totalOf(values.map((value, i) => stands[i]! * value)) / rows;
  const bias = totalOf(values.map((value, i) => others[i]! * (ratio - value))) / rows ** 2;
  const seen = totalOf(values.map((value, i) => spreads[i]! * (value - ratio) ** 2));
  return {
    rows,
    total: rows * Math.min(Math.max(ratio - bias, least), most),
    variance:
      least === most ? null : Math.max((seen * count) / (count - 1), spread * ratio * (1 - ratio)),
    spread,
    evenRows: rows ** 2 / totalOf(squares),
  };
}
