import { totalOf } from '../../statistics/total-of.ts';
import type { OutcomeGroup } from './group-outcomes.ts';

/** What one group of outcomes says of its rows. */
export interface GroupEstimate {
  /** The sum of the values of all its rows. */
  readonly total: number;
  /** Of the total. */
  readonly variance: number;
  /** Of the total of a value that varies as 0 and 1 do at a rate of one half, times 4: what weights alone make of it. */
  readonly spread: number;
}

/**
 * Estimates the total of a group: each outcome stands for as many rows as its inclusion probability says, all together
 * for the rows of the group. Where all rows had the same probability that is the Horvitz–Thompson estimate; else its
 * ratio form (Hájek 1971), which is much less at the mercy of the weights and all right where answers are missing.
 *
 * The variance is Σ d(d − 1)(y − ȳ)² n / (n − 1) over what d rows each outcome y stands for: with equal probabilities
 * N²(1 − n/N)s²/n. Outcomes that are all the same show no variance though their rows have some: there, half a row more
 * is taken to be otherwise (as Jeffreys' prior has it).
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
  const total = totalOf(outcomes.map(({ value }, i) => stands[i]! * value));
  const spreads = stands.map((each) => each * (finite ? Math.max(0, each - 1) : each));
  const spread = totalOf(spreads);
  const mean = total / rows;
  const first = outcomes[0]!.value;
  if (count === 1 || outcomes.every(({ value }) => value === first)) {
    const rate = (Math.min(1, Math.max(0, first)) * count + 0.5) / (count + 1);
    return { total, variance: spread * rate * (1 - rate), spread };
  }
  const squares = totalOf(outcomes.map(({ value }, i) => spreads[i]! * (value - mean) ** 2));
  return { total, variance: (squares * count) / (count - 1), spread };
}
