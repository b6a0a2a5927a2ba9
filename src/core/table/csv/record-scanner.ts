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

/** Where to look for cells. */
export interface CellPlace {
  readonly source: ByteSource;
  /** Where the offsets of records count from, in the source, and how many bytes are looked at. */
  readonly offset: number;
  readonly bytes: number;
  /** The wanted columns, 0-based and ascending. */
  readonly columns: readonly number[];
}

/** Hashes of cells. The arrays are overwritten by the next call of the scanner. */
export interface CellHashes {
  /** The two halves of each wanted cell's hash, record by record. */
  readonly hashes: Uint32Array;
  /** By record: 1 where it has to be parsed, as its cells take more than their bytes to be understood, or are blank. */
  readonly looks: Uint8Array;
}

/**
 * Finds whole records faster than a program of bytes can: what the splitter is given where one is at hand. It says nothing of a
 * record that it cannot see the end of, and stops before it.
 */
export interface RecordScanner {
  /** The most bytes of one window. */
  readonly windowBytes: number;
  /** Whether it can read a dialect at all. */
  canRead(form: CsvForm): boolean;
  /** @param limits At most so many bytes are looked at, and so many records taken. */
  split(place: ScanPlace, form: CsvForm, limits?: ScanLimits): RecordBatch;
  /** Walks two versions of a file, both of one form, as `walkRecords` of `core/diff` does. */
  walk(base: ScanPlace, head: ScanPlace, form: CsvForm, limits?: ScanLimits): WalkedBatch;
  /**
   * Replaces the offset and length of each record, two numbers each, by the two halves of its hash.
   *
   * @param offset Where the offsets count from, in the source.
   */
  hash(source: ByteSource, offset: number, bytes: number, spans: Uint32Array): void;
  /** The most records and columns of one call of {@link hashCells}. */
  readonly mostHashed: { readonly records: number; readonly columns: number };
  /** The hashes of some cells of records, of which offset and length are given, two numbers each. */
  hashCells(place: CellPlace, form: CsvForm, spans: Uint32Array): CellHashes;
}

/** What one call looks at, at most. */
export interface ScanLimits {
  readonly bytes?: number;
  readonly records?: number;
}
