import type { ByteSource } from './byte-source.ts';
import type { Cell } from './cell.ts';
import type { CellAccess } from './cell-access.ts';
import type { RecordScanner } from './csv/record-scanner.ts';
import type { Dialect, Format } from './dialect.ts';
import type { Problem } from './problem.ts';
import type { RecordWalk } from './record-walk.ts';

/** A record, parsed. */
export interface Row {
  /** 0-based position among the table's rows; the header is not one. */
  readonly index: number;
  /** Cells in column order; a short record's array is shorter, a long one's longer than the columns. */
  readonly cells: readonly Cell[];
  /** The record as text, where it could not be parsed into cells (`cells` is then empty). */
  readonly raw?: string;
}

/** 64-bit content hashes of records, as two 32-bit halves by row. */
export interface Fingerprints {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/**
 * A data file, indexed: its records are found as bytes, and hashed and parsed only when asked for.
 */
export interface Table {
  readonly format: Format;
  readonly dialect: Dialect;
  /** Column names as written; they may repeat or be blank. */
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly problems: readonly Problem[];
  /** Hashes of all records; made when first asked for. */
  fingerprints(): Fingerprints;
  /**
   * What bytes mean in this table: in two tables of equal `recordForm`, records of equal bytes are equal rows.
   * It covers whatever the parse depends on, such as encoding, delimiter and column order.
   */
  readonly recordForm: string;
  /**
   * The decoded bytes that {@link Table.span} points into, for formats whose records are byte ranges:
   * after decompression, and as UTF-8 where the file is UTF-16.
   */
  readonly bytes?: ByteSource;
  /** The version of the file that it was read beside, and how the rows of the two run beside each other. */
  readonly beside?: { readonly base: Table; readonly walk: RecordWalk };
  /** Byte span of a record in {@link Table.bytes}, without its line ending. */
  span?(index: number): { start: number; end: number };
  /** The bytes of a record, where they are at hand without reading. */
  kept?(index: number): Uint8Array | undefined;
  /** 1-based line where a record starts, for formats that have lines. */
  line(index: number): number | undefined;
  /** What can be told of its cells without parsing rows; left out where that is nothing. */
  readonly access?: CellAccess;
  /** Parses the rows asked for (0-based, ascending), or all; in order, a batch at a time. */
  read(indexes?: readonly number[]): AsyncIterable<readonly Row[]>;
}

/** What every reader is given besides the bytes. */
export interface ReadContext {
  /** The path as people know it; its extension tells the format where hints do not. */
  readonly path: string;
  /** How the bytes were compressed before they reached the reader. */
  readonly compression?: 'none' | 'gzip' | 'zstd';
  /** Finds records faster; what is found is the same without it. */
  readonly scanner?: RecordScanner;
}
