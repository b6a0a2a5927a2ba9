import type { Cell } from './cell.ts';
import type { CsvOrigin } from './csv/csv-origin.ts';
import type { ColumnTally } from './csv/record-scanner.ts';
import type { Row } from './table.ts';

/** Hashes of some columns' cells, of some rows. */
export interface HashedCells {
  /** 0-based, ascending. */
  readonly rows: ArrayLike<number>;
  /** The two halves of the hash of each cell's text in UTF-8 (see `Fingerprint`), row by row; to be read before the next are asked for. */
  readonly hashes: Uint32Array;
  /** By row: 1 where a cell is missing or may be blank, or has to be parsed; its hashes then mean nothing. */
  readonly looks: Uint8Array;
}

/** A cell that differs between two rows. */
export interface DifferingCell {
  /** Which pair of columns. */
  readonly pair: number;
  readonly base: string;
  readonly head: string;
}

/** Rows of one table and of another, as many of each, that are compared one by one. */
export interface ComparedRows {
  readonly base: ArrayLike<number>;
  readonly head: ArrayLike<number>;
  /** Which column of base is which column of head. */
  readonly columns: readonly { readonly base: number; readonly head: number }[];
}

/** Takes what a table's columns hold. Columns and rows are 0-based. */
export interface ColumnSink {
  /** A row that holds nothing, and counts for no column. */
  blankRow(row: number): void;
  /** Whether the values of a column are counted one by one. */
  isCounting(column: number): boolean;
  cell(column: number, cell: Cell, times: number): void;
  /** Of a column whose values are not counted: the hashes of interest, and a value's. */
  largestHash(column: number): number;
  hash(column: number, hash: number): void;
  /** What all other cells came to, at the end. */
  tally(column: number, tally: ColumnTally): void;
}

/** What can be told of a table's cells from their bytes, without parsing rows. */
export interface CellAccess {
  /**
   * Hashes the cells of columns.
   *
   * @param columns 0-based and ascending.
   * @param rows 0-based and ascending; all where left out.
   */
  hashCells(columns: readonly number[], rows?: ArrayLike<number>): Iterable<HashedCells>;
  /** What it takes to open the text again, as another thread does. */
  readonly origin: CsvOrigin;
  /** Lets a sink see the cells of all rows, those that are plainly what they are as sums. */
  scanColumns(sink: ColumnSink): void;
  /** A row that is parsed when its cells are first looked at. */
  rowLater(index: number): Row;
  /** Whether its rows can be compared with those of another table, which takes the place of head. */
  canCompare(head: CellAccess): boolean;
  /**
   * The cells that differ in each pair of rows, in order; undefined for a pair that has to be parsed. This table is base.
   *
   * @param head One of which {@link canCompare} says that it can be compared.
   */
  compare(rows: ComparedRows, head: CellAccess): Iterable<readonly DifferingCell[] | undefined>;
}
