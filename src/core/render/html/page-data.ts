/**
 * What the page is given about changed rows: the contract between the renderer (Node) and the page's script
 * (the browser). Rows are arrays, not objects, because there may be a hundred thousand of them.
 */

/** A cell: text; a JSON literal's text in an array; or null where the record has no such cell. */
export type PageCell = string | readonly [string] | null;

export type ClassName = 'cosmetic' | 'damage' | 'substantive';

/** What happened to a row; `RowData` holds the position in {@link CHANGE_NAMES}. */
export const CHANGE_NAMES = ['added', 'removed', 'modified', 'moved'] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** Bits of a row's flags, for modified rows. */
export const MOVED_FLAG = 1;
export const KEY_CHANGED_FLAG = 2;

/**
 * One changed row: change, flags, base row and line, head row and line (all 1-based, 0 for none), its cells
 * by {@link FileData.columns} (head's; base's for a removed row), and for a modified row its changed cells as
 * triples: column, kind (position in {@link FileData.kinds}), base's cell.
 */
export type RowData = readonly [
  change: number,
  flags: number,
  baseRow: number,
  baseLine: number,
  headRow: number,
  headLine: number,
  cells: readonly PageCell[],
  changes?: readonly (number | PageCell)[],
];

export interface ColumnData {
  readonly name: string;
  /** 1-based, where another column has the same name. */
  readonly place?: number;
  readonly change: 'same' | 'added' | 'removed' | 'renamed';
  /** Base's name of a renamed column. */
  readonly from?: string;
  readonly key: boolean;
  /** Rows with a changed cell in this column. */
  readonly changed: number;
}

/** As much of a finding as it takes to filter rows by it. */
export interface FindingData {
  readonly check: string;
  readonly column?: string;
  /** Rows it names, 1-based. */
  readonly headRows: readonly number[];
  readonly baseRows: readonly number[];
}

export interface FileData {
  readonly dataset: string;
  readonly path: string;
  readonly columns: readonly ColumnData[];
  /** Classes and kinds of cell changes, e.g. `['damage', 'leading-zeros-lost']`. */
  readonly kinds: readonly (readonly [ClassName, string])[];
  readonly findings: readonly FindingData[];
  /** How many rows follow. */
  readonly rowCount: number;
  /** Changed rows that did not fit into the page. */
  readonly leftOut: number;
}
