import type { FrameRow } from './frame/frame-row.ts';

/** A row that was drawn. */
export interface DrawnRow<Row extends FrameRow = FrameRow> {
  readonly id: string;
  /** The name of the stratum that it was drawn from, merged ones as one. */
  readonly stratum: string;
  /** The probability with which it came into the sample, above 0 and at most 1. */
  readonly inclusion: number;
  /** As the frame has it. */
  readonly row: Row;
}

/** A stratum, or several drawn from as one, and what was drawn from it. */
export interface DrawnStratum {
  readonly name: string;
  /** The strata that were merged into it; one where none were. */
  readonly members: readonly string[];
  /** Rows of the frame. */
  readonly rows: number;
  /** Rows of the sample. */
  readonly drawn: number;
  /** The lowest and the highest inclusion probability of its drawn rows; equal but for risk-weighted draws, null where none is drawn. */
  readonly inclusion: { readonly low: number; readonly high: number } | null;
}

/** What was drawn from a frame. */
export interface Sample<Row extends FrameRow = FrameRow> {
  /** By stratum, and in each the lowest rank first. */
  readonly rows: readonly DrawnRow<Row>[];
  /** Most rows first. */
  readonly strata: readonly DrawnStratum[];
  /** Rows of the frame. */
  readonly population: number;
  /** Whether every row of the frame is drawn. */
  readonly census: boolean;
  /** What proves, once the secret is told, that it was chosen before: see `secretDigest`. */
  readonly secretDigest: string;
  /** What to know about the strata, in sentences for people. Names are masked and cut, not escaped. */
  readonly notes: readonly string[];
}
