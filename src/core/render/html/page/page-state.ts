import type { FileRows } from './file-rows.ts';
import type { Filters } from './filters.ts';
import type { FindingView } from './finding-view.ts';
import type { Store } from './store.ts';

/** A row shown in full, among the rows of the grid it was opened from. */
export interface OpenedRow {
  readonly file: FileRows;
  /** Positions of the grid's rows in the order shown, and which of them is open. */
  readonly positions: readonly number[];
  readonly at: number;
}

/** What the parts of the page share. */
export interface PageState {
  readonly files: readonly FileRows[];
  readonly filters: Store<Filters>;
  readonly findings: Store<FindingView>;
  readonly opened: Store<OpenedRow | undefined>;
}
