import type { CsvForm } from './csv-form.ts';

/** The records at the start of a window, in columns. The arrays are overwritten by the next scan. */
export interface RecordBatch {
  readonly count: number;
  /** Bytes of the window that the records took, line endings included. */
  readonly consumed: number;
  /** Offsets in the window; `ends` without the line endings. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly cells: Uint32Array;
  readonly quotedCells: Uint32Array;
  /** Line ends inside quoted cells; {@link SUSPECT} is added where one of these cells closed badly. */
  readonly innerLines: Uint32Array;
  /** The halves of the records' `Fingerprint`. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** The bit of a record whose quoted cell spans lines and is followed by text. */
export const SUSPECT = 0x80000000;

/**
 * Finds whole records in a window, faster than a program of bytes can: what the splitter is given where one is at hand. It
 * says nothing of a record that it cannot see the end of, and stops before it.
 */
export interface RecordScanner {
  /** The most bytes of one window. */
  readonly windowBytes: number;
  /** Whether it can read a dialect at all. */
  canRead(form: CsvForm): boolean;
  /** @param isLast Whether the source ends with the window. */
  scan(window: Uint8Array, form: CsvForm, isLast: boolean): RecordBatch;
}
