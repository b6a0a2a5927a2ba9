/** The file formats Assay reads. */
export type Format = 'csv' | 'jsonl' | 'json' | 'parquet' | 'xlsx';

export type Compression = 'none' | 'gzip' | 'zstd';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type LineEnding = 'lf' | 'crlf' | 'cr' | 'mixed';

/** How a text file of any format spells its bytes. */
export interface TextDialect {
  readonly compression: Compression;
  readonly encoding: Encoding;
  /** Whether the file starts with a byte order mark. */
  readonly bom: boolean;
  readonly lineEnding: LineEnding;
  /** Whether the last record ends with a line ending. */
  readonly finalNewline: boolean;
}

/** How a delimited text file (CSV, TSV and kin) spells its rows. */
export interface CsvDialect extends TextDialect {
  readonly format: 'csv';
  readonly delimiter: string;
  /** The quote character, or `null` where none is used. */
  readonly quote: string | null;
  /** What escapes a quote inside quotes: the quote itself, or a backslash. */
  readonly escape: string;
  /** Which cells are quoted: those that need it, or all of them. */
  readonly quoting: 'minimal' | 'all';
  /** Whether the first record names the columns. */
  readonly header: boolean;
}

export interface JsonLinesDialect extends TextDialect {
  readonly format: 'jsonl';
}

export interface JsonArrayDialect extends TextDialect {
  readonly format: 'json';
  /** White space per level, `''` for a file written on one line. */
  readonly indent: string;
}

export interface ParquetDialect {
  readonly format: 'parquet';
  readonly compression: 'none';
  readonly codec: string;
  /** The columns' physical and logical types, enough to write the file again. */
  readonly schema: readonly unknown[];
}

export interface XlsxDialect {
  readonly format: 'xlsx';
  readonly compression: 'none';
  /** The sheet that this table is, and all sheets of the workbook. */
  readonly sheet: string;
  readonly sheets: readonly string[];
}

export type Dialect =
  | CsvDialect
  | JsonLinesDialect
  | JsonArrayDialect
  | ParquetDialect
  | XlsxDialect;

/** What a config or an option fixes about a file; what is left out is detected. */
export interface DialectHints {
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly quote?: string | null;
  readonly escape?: string;
  readonly header?: boolean;
  readonly lineEnding?: LineEnding;
  /** The sheet of a workbook to read; left out, each sheet is a table of its own. */
  readonly sheet?: string;
}
