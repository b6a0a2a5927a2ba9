import type { ConfidenceInterval } from '../../statistics/confidence-interval.ts';

/** A rate of a whole population, estimated from a sample with unequal chances. */
export interface RateEstimate {
  /** Rows that the estimate stands on. */
  readonly rows: number;
  /** Rows that it speaks for. */
  readonly population: number;
  readonly rate: number;
  /** The number of rows of the population that this makes. */
  readonly total: number;
  readonly standardError: number;
  /** The variance over that of a simple random sample of as many rows. */
  readonly designEffect: number;
  /** Rows of a simple random sample that would tell as much. */
  readonly effectiveRows: number;
  readonly interval: ConfidenceInterval;
}
