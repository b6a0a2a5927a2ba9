import { type ColumnProfile, mergeColumnProfiles } from './column-profile.ts';
import { mergeRowSamples, type RowSample } from './row-sample.ts';

/** What one pass over a table tells of it. Blank records and those that could not be parsed are left out. */
export interface TableProfile {
  readonly rows: number;
  /** In the table's order. */
  readonly columns: readonly ColumnProfile[];
  /** Every row, or an even sample of a large table: for quantiles and whatever looks at columns together. */
  readonly sample: RowSample;
}

/** The profile of two parts of one table together, the rows of `a` before those of `b`. */
export function mergeTableProfiles(a: TableProfile, b: TableProfile): TableProfile {
  return {
    rows: a.rows + b.rows,
    columns: a.columns.map((column, i) => mergeColumnProfiles(column, b.columns[i]!)),
    sample: mergeRowSamples(a.sample, b.sample),
  };
}
