import type { Cell } from '../../table/cell.ts';
import type { Problem } from '../../table/problem.ts';

/** A file of ratings as it was read: one rating a row, or one item a row. */
export interface RatingTable {
  /** As people know the file, for errors. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly RatingRow[];
  /** What is wrong with the file as a file. */
  readonly problems?: readonly Problem[];
}

export interface RatingRow {
  /** 1-based; the number of the row where the format has no lines. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** What stands there where it could not be parsed. */
  readonly raw?: string;
}
