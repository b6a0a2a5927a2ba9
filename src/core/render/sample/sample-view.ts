import type { DrawnStratum } from '../../sampling/sample.ts';
import type { Cell } from '../../table/cell.ts';

/** A drawn row as it is written: where it stands and what it holds. */
export interface SampledRow {
  readonly id: string;
  readonly stratum: string;
  readonly inclusion: number;
  readonly path: string;
  /** 1-based, of the file's rows. */
  readonly row: number;
  /** 1-based; undefined for formats without lines. */
  readonly line: number | undefined;
  /** Those of `SampleView.columns`, as they may be seen; undefined where the row's file has no such column. */
  readonly cells: readonly Cell[];
}

/** A sample and all that is said of it. */
export interface SampleView {
  /** The dataset, file or pair of revisions, as the user named it. */
  readonly name: string;
  /** What a row of the frame is: `row`, or `eligible row`. */
  readonly noun: string;
  readonly population: number;
  readonly census: boolean;
  /** The sentence that explains the size. */
  readonly why: string;
  readonly strata: readonly DrawnStratum[];
  readonly notes: readonly string[];
  readonly secretDigest: string;
  /** Whether cells are shown as they may be seen rather than as they are. */
  readonly masked: boolean;
  /** Whether people are shown rows at all. */
  readonly showsRows: boolean;
  /** Names of columns, no two alike. */
  readonly columns: readonly string[];
  readonly rows: readonly SampledRow[];
}
