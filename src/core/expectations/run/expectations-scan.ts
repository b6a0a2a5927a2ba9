import type { Row, Table } from '../../table/table.ts';
import type { ValueColumn } from '../values/value-column.ts';
import type { Evaluation } from './evaluation.ts';
import type { ExpectationRun } from './expectation-run.ts';
import { rowFilter } from './row-filter.ts';

/** Puts the rows of one table to any number of expectations, in one pass; each cell is read once. */
export class ExpectationsScan {
  readonly #columns: readonly ValueColumn[];
  readonly #runs: readonly ExpectationRun[];
  readonly #isRow: (row: Row) => boolean;

  /** @param columns The columns that the runs point into by position. */
  constructor(table: Table, columns: readonly ValueColumn[], runs: readonly ExpectationRun[]) {
    this.#isRow = rowFilter(table);
    this.#columns = columns;
    this.#runs = runs;
  }

  row(row: Row): void {
    if (!this.#isRow(row)) return;
    const cells = this.#columns.map(({ position }) => row.cells[position]);
    const values = this.#columns.map(({ read }, i) => read(cells[i]));
    for (const run of this.#runs) run.row(values, cells, row.index);
  }

  finish(): Promise<Evaluation[]> {
    return Promise.all(this.#runs.map((run) => run.finish()));
  }
}
