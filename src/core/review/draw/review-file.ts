import type { ChangeKind } from '../../sampling/frame/eligible-rows.ts';
import type { Table } from '../../table/table.ts';

/** A table of a reviewed dataset as it is in head. Columns are 0-based. */
export interface ReviewFile {
  readonly path: string;
  readonly table: Table;
  /** Empty: rows have ids by their content. */
  readonly keyColumns: readonly number[];
  /** The asked column; undefined: the table has none, and nothing to ask. */
  readonly ask: number | undefined;
  /** The columns that experts see. */
  readonly shown: readonly number[];
  /** What may be seen of the cells of a shown column. */
  readonly masks: readonly ((text: string) => string)[];
  /** Where its rows come from: a column, or one name for all. */
  readonly source: number | { readonly name: string } | undefined;
  readonly annotator: number | undefined;
  /** The rows that the change makes eligible. */
  readonly eligible: ReadonlyMap<number, ChangeKind>;
  /** The rows that new findings point at. */
  readonly flagged: ReadonlySet<number>;
}
