import type { Table } from '../../table/table.ts';

/** A file of a dataset whose labels are to be judged. */
export interface LabelledFile {
  readonly path: string;
  readonly table: Table;
  /** 0-based; none: rows have no key. */
  readonly keyColumns: readonly number[];
  /** The column of the labels, 0-based. */
  readonly label: number;
}

/** A row of a dataset and its label. */
export interface LabelledRow {
  readonly id: string;
  /** The row's key where its id is another, since an earlier row has that one. */
  readonly key?: string;
  /** 0-based among the dataset's files. */
  readonly file: number;
  /** 0-based among the file's rows. */
  readonly row: number;
  /** Undefined where the row has none, or could not be parsed. */
  readonly label?: string;
}
