import type { ConfidenceInterval } from '../../statistics/confidence-interval.ts';
import type { Measure } from './outcomes.ts';

/** One part that the rows of a slice are of. */
export interface Condition {
  /** The name of the parting. */
  readonly by: string;
  /** Text out of data. */
  readonly value: string;
  /** The rare values that are taken together; left out where it is one value. */
  readonly pooled?: ReadonlySet<string>;
}

/** A rate with what it rests on. */
export interface SliceRate {
  /** Rows that it was measured on. */
  readonly rows: number;
  /** Of these, the rows that are counted, without weights. */
  readonly count: number;
  /** Weighted by the design where there is one. */
  readonly rate: number;
  /** Rows of equal weight that would tell as much. */
  readonly effectiveRows: number;
  readonly interval: ConfidenceInterval;
}

/** Rows that have one or two parts in common, and how bad they are. */
export interface Slice extends SliceRate {
  readonly measure: Measure;
  /** One, or two of different partings. */
  readonly conditions: readonly Condition[];
  /** The rate of all other rows. */
  readonly restRate: number;
  /** The chance of a difference like this where there is none; see `findSlices`. */
  readonly p: number;
  /** Adjusted for all slices that were tried. */
  readonly adjusted: number;
  /** Whether it is worse than the rest, at the confidence asked for and for all slices together. */
  readonly isWorse: boolean;
}

/** The slices of a dataset, worst first. */
export interface FoundSlices {
  /** Of each measure that could be taken, over all of its rows. */
  readonly overall: readonly (SliceRate & { readonly measure: Measure })[];
  /** How many slices were tried, of all measures. */
  readonly tried: number;
  /** Those that are worse than the rest, then all others. */
  readonly slices: readonly Slice[];
  /** Whether pairs were left out because there are too many rows for them. */
  readonly leftOutPairs: boolean;
}
