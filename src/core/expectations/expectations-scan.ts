import type { Row, Table } from '../table/table.ts';
import type { Evaluation } from './evaluation.ts';
import type { ExpectationRun } from './expectation-run.ts';
import type { ValueColumn } from './value-column.ts';

/** Puts the rows of one table to any number of expectations, in one pass; each cell is read once. */
export class ExpectationsScan {
  readonly #columns: readonly ValueColumn[];
  readonly #runs: readonly ExpectationRun[];
  readonly #hasBlankLines: boolean;

  /** @param columns The columns that the runs point into by position. */
  constructor(table: Table, columns: readonly ValueColumn[], runs: readonly ExpectationRun[]) {
    this.#hasBlankLines = table.format === 'csv' && table.columns.length > 1;
    this.#columns = columns;
    this.#runs = runs;
  }

  row(row: Row): void {
    if (row.raw !== undefined || (this.#hasBlankLines && isBlankLine(row))) return;
    const cells = this.#columns.map(({ position }) => row.cells[position]);
    const values = this.#columns.map(({ read }, i) => read(cells[i]));
    for (const run of this.#runs) run.row(values, cells, row.index);
  }

  finish(): Promise<Evaluation[]> {
    return Promise.all(this.#runs.map((run) => run.finish()));
  }
}

/** A blank line is no row, as in pandas. */
const isBlankLine = ({ cells }: Row) => cells.length === 1 && cells[0] === '';
