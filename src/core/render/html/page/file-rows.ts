import type { FileData, RowData } from '../page-data.ts';
import { cellChangesOf, textOf } from './changed-row.ts';
import { type Filters, isFiltering } from './filters.ts';
import { selectRows } from './select-rows.ts';

/** The changed rows of one file, read when first needed. */
export class FileRows {
  readonly id: number;
  readonly data: FileData;
  readonly #read: () => RowData[];
  #rows: RowData[] | undefined;
  #searchTexts: string[] = [];
  #latest: { filters: Filters; selected: number[] } | undefined;

  constructor(id: number, data: FileData, read: () => RowData[]) {
    this.id = id;
    this.data = data;
    this.#read = read;
  }

  rows(): readonly RowData[] {
    this.#rows ??= this.#read();
    return this.#rows;
  }

  /** Positions of the rows that pass the filters; the same array for the same filters. */
  select(filters: Filters): readonly number[] {
    if (this.#latest?.filters !== filters) {
      const selected = selectRows(this.data, this.rows(), filters, (i) => this.#searchText(i));
      this.#latest = { filters, selected };
    }
    return this.#latest.selected;
  }

  /** How many rows pass, without reading any where no filter is set. */
  count(filters: Filters): number {
    return isFiltering(filters) ? this.select(filters).length : this.data.rowCount;
  }

  /** All text of a row, in lower case: kept, because the next letter typed asks for it again. */
  #searchText(index: number): string {
    this.#searchTexts[index] ??= searchTextOf(this.rows()[index]!);
    return this.#searchTexts[index];
  }
}

/** Cells are kept apart by a line break, which no searched word holds. */
function searchTextOf(row: RowData): string {
  const before = cellChangesOf(row).map((change) => change.base);
  return [...row[6], ...before].map(textOf).join('\n').toLowerCase();
}
