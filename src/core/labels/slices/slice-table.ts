import type { SourcePolicy } from '../../checks/dataset-policy.ts';
import type { CodedColumn } from '../../checks/pairs/coded-column.ts';
import type { Roles } from '../../checks/roles.ts';
import type { Table } from '../../table/table.ts';

/** A file of a dataset that is to be cut into slices. */
export interface SliceFile {
  readonly path: string;
  readonly table: Table;
  /** 0-based; none: rows have no key. */
  readonly keyColumns: readonly number[];
  readonly roles: Roles;
  readonly policy: { readonly source?: SourcePolicy };
}

/** The rows of a dataset and their cells by column, each text kept once. */
export interface SliceTable {
  readonly files: readonly SliceFile[];
  /** By row of the dataset. */
  readonly ids: readonly string[];
  readonly fileOf: Int32Array;
  /** 0-based among the rows of the file. */
  readonly indexOf: Int32Array;
  /** By name; blank cells, and those of files that lack the column, have no value. */
  readonly columns: ReadonlyMap<string, CodedColumn>;
  /** Names of columns by what they mean, as the first file has them. */
  readonly label?: string;
  readonly source?: string;
  readonly text: readonly string[];
  readonly keys: readonly string[];
}
