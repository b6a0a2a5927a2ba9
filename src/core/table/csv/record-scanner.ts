import type { Moments } from '../../statistics/moments.ts';
import type { ByteSource } from '../byte-source.ts';
import type { CsvForm } from './csv-form.ts';

/** Added to a record's inner lines where one of its quoted cells spans lines and is followed by text. */
export const SUSPECT = 0x80000000;

/** The records at the start of a window. The arrays are overwritten by the next call of the scanner. */
export interface RecordBatch {
  readonly count: number;
  /** The bytes that were looked at, and how many of them the records took, line endings included. */
  readonly window: Uint8Array;
  readonly consumed: number;
  /** Offsets in the window. */
  readonly starts: Uint32Array;
  /** Records out of the ordinary, four numbers each: see {@link oddRecords}. */
  readonly odd: Uint32Array;
  readonly oddCount: number;
  /** Cells of the file's first record. */
  readonly firstWidth: number;
  /** Cells without quotes. */
  readonly plainCells: number;
  readonly endings: { readonly lf: number; readonly crlf: number; readonly cr: number };
}

/** A record with another number of cells than the first, with lines inside its quoted cells, or without a value. */
export interface OddRecord {
  /** Its place in the batch. */
  readonly record: number;
  readonly cells: number;
  /** {@link SUSPECT} included. */
  readonly innerLines: number;
  /** Its length, its line ending not counted. */
  readonly bytes: number;
}

/** The odd records of a batch, in order. */
export function oddRecords({ odd, oddCount }: RecordBatch): OddRecord[] {
  return Array.from({ length: oddCount }, (_, i) => ({
    record: odd[i * 4]!,
    cells: odd[i * 4 + 1]!,
    innerLines: odd[i * 4 + 2]!,
    bytes: odd[i * 4 + 3]!,
  }));
}

/** Where to look for records. */
export interface ScanPlace {
  readonly source: ByteSource;
  /** Offset of a record's first byte. */
  readonly from: number;
  /** Cells of the file's first record; 0 where this is the first. */
  readonly firstWidth: number;
}

/** Records of two versions of a file, and how they run beside each other. */
export interface WalkedBatch {
  readonly base: RecordBatch;
  readonly head: RecordBatch;
  /** Three numbers a run: equal records, and those behind them that only base has and that only head has. */
  readonly runs: Uint32Array;
  /** Hashes of the records that only one side has, in order: two halves each, the low one first. */
  readonly baseOnly: Uint32Array;
  readonly headOnly: Uint32Array;
}

/** Records that were gathered from wherever they lie. */
export interface GatheredRecords {
  readonly bytes: Uint8Array;
  /** Offset and length of each record in the bytes, two numbers each. */
  readonly spans: Uint32Array;
}

/** Hashes of cells. The arrays are overwritten by the next call of the scanner. */
export interface CellHashes {
  /** The two halves of each wanted cell's hash, record by record. */
  readonly hashes: Uint32Array;
  /** By record: 1 where it has to be parsed, as its cells take more than their bytes to be understood, or may be blank. */
  readonly looks: Uint8Array;
}

/** Pairs of records whose cells are compared: as many of head as of base, in order. */
export interface ComparedRecords {
  readonly base: { readonly records: GatheredRecords; readonly width: number };
  readonly head: { readonly records: GatheredRecords; readonly width: number };
  /** Which column of base is which column of head. */
  readonly columns: readonly { readonly base: number; readonly head: number }[];
}

/** A pair of records that has to be parsed, as its cells take more than their bytes to be understood. */
export const LOOK = 0xffffffff;

/** The arrays are overwritten by the next call of the scanner. */
export interface CellDifferences {
  /** By pair of records: how many cells differ, or {@link LOOK}. */
  readonly counts: Uint32Array;
  /**
   * Five numbers each, pair of records by pair of records: which pair of columns, and where the contents start and end in the
   * bytes of base and of head.
   */
  readonly differences: Uint32Array;
}

/** What an event of a profile tells of. */
export const EVENT = { cell: 0, value: 1, record: 2, blankRecord: 3 } as const;

/** Records whose columns were profiled. */
export interface ProfiledRecords {
  /** How many of the gathered records were looked at. */
  readonly done: number;
  /**
   * What TypeScript has to see, in order, five numbers each: which of the records, times four, plus one of {@link EVENT}; the
   * column; where it starts and ends in the bytes; how often it occurs among the records.
   */
  readonly events: Uint32Array;
  /** Hashes of values that are not counted: the column and the hash. */
  readonly hashes: Uint32Array;
}

/** What the cells of a column came to that were not counted by value, and how many were blank. */
export interface ColumnTally {
  readonly blank: number;
  readonly types: {
    readonly integer: number;
    readonly number: number;
    readonly date: number;
    readonly text: number;
  };
  readonly lengths: Moments;
  readonly numbers: Moments;
  /** In days since 1970-01-01. */
  readonly days: Moments;
}

/** A profile of columns under way. There is one at a time. */
export interface ColumnScan {
  /** Looks at as many of the records as there is room to tell of. */
  profile(records: GatheredRecords): ProfiledRecords;
  /** From now on a column's cells are told apart by what they are, and not counted by value. */
  stopCounting(column: number): void;
  /** Of the values that are not counted, those with larger hashes are not told. */
  tellHashesUpTo(column: number, largest: number): void;
  tally(column: number): ColumnTally;
}

/**
 * Finds whole records faster than a program of bytes can: what the splitter is given where one is at hand. It says nothing of a
 * record that it cannot see the end of, and stops before it.
 */
export interface RecordScanner {
  /** The most bytes of one window, and of gathered records. */
  readonly windowBytes: number;
  /** The most gathered records, and the most columns of one. */
  readonly mostRecords: number;
  readonly mostColumns: number;
  /** Whether it can read a dialect at all. */
  canRead(form: CsvForm): boolean;
  split(place: ScanPlace, form: CsvForm, limits?: ScanLimits): RecordBatch;
  /** Walks two versions of a file, both of one form, as `walkRecords` does by hashes. */
  walk(base: ScanPlace, head: ScanPlace, form: CsvForm, limits?: ScanLimits): WalkedBatch;
  /** The two halves of each record's hash. */
  hash(records: GatheredRecords): Uint32Array;
  /** The hashes of some columns' cells, 0-based and ascending, of at most {@link mostHashed} records. */
  hashCells(records: GatheredRecords, columns: readonly number[], form: CsvForm): CellHashes;
  mostHashed(columns: number): number;
  /** The cells that differ between pairs of records, of at most {@link mostCompared}. */
  compareCells(compared: ComparedRecords, form: CsvForm): CellDifferences;
  mostCompared(columns: number): number;
  /** Starts to profile columns of valid UTF-8, so many of them. */
  profileColumns(width: number, form: CsvForm): ColumnScan;
}

/** What one call looks at, at most. */
export interface ScanLimits {
  readonly bytes?: number;
  readonly records?: number;
}
