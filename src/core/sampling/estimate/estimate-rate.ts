import type { ConfidenceInterval } from '../../statistics/confidence-interval.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { DrawnOutcome } from './drawn-outcome.ts';
import { estimateGroup } from './estimate-group.ts';
import { groupOutcomes } from './group-outcomes.ts';
import type { RateEstimate } from './rate-estimate.ts';
import { unseenRate } from './unseen-rate.ts';

export interface EstimateOptions {
  /** Rows of the population by the name of the stratum: as many as there are, not as were drawn. */
  readonly strata: ReadonlyMap<string, number>;
  /** Such as 0.95. */
  readonly confidence: number;
  /**
   * Whether the question is how many of these very rows are wrong, so that a row that was seen leaves nothing open
   * (finite-population correction). Not so where it is whether a guideline works, for rows yet to come as well.
   */
  readonly finite: boolean;
}

/**
 * The rate of a population from a stratified sample with known inclusion probabilities: the totals of the strata
 * together. The interval is Wilson's on the effective rows, those of a simple random sample that would tell as much. Where
 * nothing or everything counts, or nothing is left open, these are the rows that the weights alone leave (Kish 1965).
 *
 * With `finite` the interval leaves no less open than what was seen: no fewer wrong rows than were found, and no more than
 * were not found right. A census has an interval of one number.
 *
 * @param outcomes One for each drawn row that there is one of; values from 0 to 1.
 * @throws {RangeError} where there is no outcome, or one cannot have been drawn from these strata.
 *
 * @example
 * estimateRate([{ stratum: 'a', inclusion: 0.5, value: 1 }, { stratum: 'a', inclusion: 0.5, value: 0 }],
 *   { strata: new Map([['a', 4]]), confidence: 0.95, finite: true }).total
 * // 2
 */
export function estimateRate(
  outcomes: readonly DrawnOutcome[],
  { strata, confidence, finite }: EstimateOptions,
): RateEstimate {
  if (outcomes.length === 0) throw new RangeError('There is no outcome to estimate from.');
  const rows = outcomes.length;
  const population = totalOf([...strata.values()]);
  const groups = groupOutcomes(outcomes, strata).map((group) => estimateGroup(group, finite));
  const total = totalOf(groups.map((group) => group.total));
  const unseen = unseenRate(groups.filter((group) => group.variance === null));
  const variances = groups.map((group) => group.variance ?? group.spread * unseen * (1 - unseen));
  const variance = totalOf(variances) / population ** 2;
  const spread = totalOf(groups.map((group) => group.spread)) / population ** 2;
  const rate = Math.min(1, Math.max(0, total / population));
  const ofOneRow = rate * (1 - rate);
  const designEffect = rows * (ofOneRow > 0 ? variance / ofOneRow : spread);
  const isExact = finite && spread === 0;
  const effectiveRows = isExact ? rows : rows / designEffect;
  const seen = totalOf(outcomes.map(({ value }) => value));
  return {
    rows,
    population,
    rate,
    total,
    standardError: Math.sqrt(variance),
    designEffect,
    effectiveRows,
    interval: isExact
      ? { low: rate, high: rate, level: confidence, method: 'census', distribution: 'none' }
      : intervalOf(rate, effectiveRows, {
          confidence,
          least: finite ? seen / population : 0,
          most: finite ? 1 - (rows - seen) / population : 1,
        }),
  };
}

function intervalOf(
  rate: number,
  effectiveRows: number,
  { confidence, least, most }: { confidence: number; least: number; most: number },
): ConfidenceInterval {
  const [low, high] = wilsonInterval(rate * effectiveRows, effectiveRows, 1 - confidence);
  return {
    low: Math.min(rate, Math.max(low, least)),
    high: Math.max(rate, Math.min(high, most)),
    level: confidence,
    method: 'Wilson on the effective rows',
    distribution: 'z',
  };
}
