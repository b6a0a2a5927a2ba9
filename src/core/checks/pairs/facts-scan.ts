import { isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import type { RowScan } from '../shared-scans.ts';
import { type CodedColumn, Dictionary } from './coded-column.ts';
import { type CellReader, cellReader, type PairColumns } from './pair-columns.ts';

/** What comparing rows needs to know of them, by kind. */
export const FACTS = ['compared', 'label', 'annotator', 'split'] as const;
export type Fact = (typeof FACTS)[number];

/** The facts of a table's rows, one column a kind. */
export type RowFacts = Readonly<Record<Fact, CodedColumn>>;

/** Whether a row of some compared value is of interest. */
export type IsOfInterest = (value: string, row: number) => boolean;

/** Reads the facts of rows. Rows that are blank or could not be parsed have none. */
export class FactsScan implements RowScan<RowFacts> {
  readonly #compared: CellReader;
  readonly #others: Readonly<Record<Exclude<Fact, 'compared'>, CellReader>>;
  readonly #dictionaries = byFact(() => new Dictionary());
  readonly #columns: Readonly<Record<Fact, Int32Array>>;
  readonly #isOfInterest: IsOfInterest | undefined;

  /** @param isOfInterest Of other rows only the label is kept, which tells what labels are; left out, all are of interest. */
  constructor(
    table: Table,
    { label, annotator, split }: PairColumns,
    compared: CellReader,
    isOfInterest?: IsOfInterest,
  ) {
    this.#compared = compared;
    this.#others = {
      label: cellReader(label, table),
      annotator: cellReader(annotator, table),
      split: cellReader(split, table),
    };
    this.#columns = byFact(() => new Int32Array(table.rowCount).fill(-1));
    this.#isOfInterest = isOfInterest;
  }

  row({ index, cells, raw }: Row): void {
    if (raw !== undefined || cells.every(isBlank)) return;
    this.#note('label', index, this.#others.label(cells));
    const value = this.#compared(cells);
    if (this.#isOfInterest && (value === undefined || !this.#isOfInterest(value, index))) return;
    this.#note('compared', index, value);
    this.#note('annotator', index, this.#others.annotator(cells));
    this.#note('split', index, this.#others.split(cells));
  }

  finish(): RowFacts {
    return byFact((fact) => ({
      values: this.#dictionaries[fact].values,
      ofRow: this.#columns[fact],
    }));
  }

  #note(fact: Fact, row: number, value: string | undefined): void {
    this.#columns[fact][row] = this.#dictionaries[fact].numberOf(value);
  }
}

/** One thing for each fact. */
export function byFact<T>(make: (fact: Fact) => T): Record<Fact, T> {
  return Object.fromEntries(FACTS.map((fact) => [fact, make(fact)])) as Record<Fact, T>;
}
