import type { AggregateVerdict, UnexpectedRow } from '../define/expectation.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';

/** What became of one expectation on one table. */
export interface Evaluation {
  readonly configured: ConfiguredExpectation;
  readonly success: boolean;
  /** What the expectation found. */
  readonly outcome: MapOutcome | AggregateOutcome | Exception;
}

/** Of an expectation that each row meets or does not. */
export interface MapOutcome {
  readonly form: 'map';
  /** Rows within the row condition. */
  readonly elements: number;
  /** Those of them that were judged: without nulls, or without the rows that `ignore_row_if` leaves out. */
  readonly judged: number;
  /** By position. */
  readonly unexpected: readonly UnexpectedRow[];
}

/** Of an expectation about all rows together. */
export interface AggregateOutcome extends AggregateVerdict {
  readonly form: 'aggregate';
}

/** The expectation could not be judged at all. */
export interface Exception {
  readonly form: 'exception';
  readonly message: string;
}
