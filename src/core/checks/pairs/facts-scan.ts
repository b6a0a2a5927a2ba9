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

/** Reads the facts of rows. Rows that are blank or could not be parsed have none. */
export class FactsScan implements RowScan<RowFacts> {
  readonly #readers: readonly CellReader[];
  readonly #dictionaries = FACTS.map(() => new Dictionary());
  readonly #columns: readonly Int32Array[];

  constructor(table: Table, columns: PairColumns, compared: CellReader) {
    this.#readers = [
      compared,
      ...[columns.label, columns.annotator, columns.split].map((name) => cellReader(name, table)),
    ];
    this.#columns = FACTS.map(() => new Int32Array(table.rowCount).fill(-1));
  }

  row({ index, cells, raw }: Row): void {
    if (raw !== undefined || cells.every(isBlank)) return;
    this.#readers.forEach((read, fact) => {
      this.#columns[fact]![index] = this.#dictionaries[fact]!.numberOf(read(cells));
    });
  }

  finish(): RowFacts {
    const coded = FACTS.map((fact, i): [Fact, CodedColumn] => [
      fact,
      { values: this.#dictionaries[i]!.values, ofRow: this.#columns[i]! },
    ]);
    return Object.fromEntries(coded) as unknown as RowFacts;
  }
}
