import { isBlank } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import { ColumnProfiler } from './column-profiler.ts';
import { RowSampler } from './row-sample.ts';
import type { TableProfile } from './table-profile.ts';

/** Profiles a table, row by row, in one pass and bounded memory. */
export class TableProfiler {
  #rows = 0;
  readonly #columns: readonly ColumnProfiler[];
  readonly #sampler: RowSampler;

  /** @param columns How many columns the table has; cells beyond them are left out. */
  constructor(columns: number) {
    this.#columns = Array.from({ length: columns }, () => new ColumnProfiler());
    this.#sampler = new RowSampler(columns);
  }

  row({ index, cells, raw }: Row): void {
    if (raw !== undefined || cells.every(isBlank)) return;
    this.#rows++;
    this.#columns.forEach((column, i) => {
      column.add(cells[i]);
    });
    this.#sampler.add(index, cells);
  }

  /** To be called once, after the last row. */
  finish(): TableProfile {
    return {
      rows: this.#rows,
      columns: this.#columns.map((column) => column.finish()),
      sample: this.#sampler.finish(),
    };
  }
}
