import type { ByteSource } from '../byte-source.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import { countPlainCells, MOST_COUNTED_BYTES } from './count-plain-cells.ts';
import type { CsvForm } from './csv-form.ts';
import { judgeBatch } from './judge-batch.ts';
import { readsAsRecords } from './reads-as-records.ts';
import type { RecordBatch, RecordScanner } from './record-scanner.ts';
import type { RecordEnding, RecordSink } from './split-record.ts';

const LF = 10;
const CR = 13;
/** The most bytes looked at beyond the current one: a delimiter of four bytes after a quote. */
const LOOKAHEAD = 8;
/** The window after a record that had to be looked at again; each one after it is twice as large. */
const AFTER_PAUSE_BYTES = 4096;

/** A sink that takes what a scanner finds as it is. */
export interface BatchSink extends RecordSink {
  batch(batch: RecordBatch, origin: number, swallowed: readonly number[]): void;
}

/**
 * Finds the records of a delimited text as bytes, a window at a time, and hands them on in order.
 *
 * It reads as `csv-parse` does with `relax_quotes`: a quote opens only at the start of a cell, a closing quote
 * followed by text is text. It differs where a quote is never closed: there the record is read as one line
 * without quotes and marked, so that no row disappears into a cell.
 *
 * @param start Offset of the first record, after a byte order mark.
 */
export function splitRecords(
  source: ByteSource,
  start: number,
  form: CsvForm,
  sink: RecordSink,
  options: SplitOptions = {},
): void {
  new Splitter(source, start, form, sink, options).run();
}

export interface SplitOptions {
  /** Bytes read at a time; a record may be longer. */
  readonly windowBytes?: number | undefined;
  /** Cells of the file's first record, where the text starts with a later one. */
  readonly firstWidth?: number;
  /** Finds what it can of each window, and hands it to the sink; the records are the same. */
  readonly fast?: { readonly scanner: RecordScanner; readonly sink: BatchSink } | undefined;
}

const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;

class Splitter {
  readonly #source: ByteSource;
  readonly #form: CsvForm;
  readonly #sink: RecordSink;
  readonly #windowBytes: number;
  readonly #fast: SplitOptions['fast'];

  /** Offset of the next byte. */
  #at: number;
  #state = CELL_START;
  /** The record being read. */
  #start: number;
  #cells = 1;
  #quotedCells = 0;
  /** What closed it. */
  #ending: RecordEnding = 'none';
  /** Whether its quotes are read as text, after one of them turned out never to be closed. */
  #quotesOff = false;
  /** Line ends inside its quoted cells, and whether a quoted cell that spans lines closed badly. */
  #innerLines = 0;
  #suspect = false;
  /** Whether the sink wants no further record. */
  #isDone = false;
  /** How far the scanner is not asked: behind a record that had to be looked at again others follow, each a window scanned in vain. */
  #plainUntil = 0;
  /** Cells of the file's first record, by which a swallowed line is known. */
  #expectedCells: number;

  constructor(
    source: ByteSource,
    start: number,
    form: CsvForm,
    sink: RecordSink,
    { windowBytes = WINDOW_BYTES, firstWidth = 0, fast }: SplitOptions,
  ) {
    this.#source = source;
    this.#at = start;
    this.#start = start;
    this.#form = form;
    this.#sink = sink;
    this.#expectedCells = firstWidth;
    this.#fast = fast?.scanner.canRead(form) ? fast : undefined;
    const most = this.#fast?.scanner.windowBytes ?? windowBytes;
    this.#windowBytes = Math.max(Math.min(windowBytes, most), 2 * LOOKAHEAD);
  }

  run(): void {
    const { byteLength } = this.#source;
    let size = this.#windowBytes;
    for (;;) {
      while (this.#at < byteLength && !this.#isDone) {
        if (this.#scanFast(size)) continue;
        const from = this.#at;
        const to = Math.min(from + size, byteLength);
        const bytes = this.#source.slice(from, to);
        const pause = this.#scan(bytes, from, to === byteLength);
        // A pause throws the rest of the window away: where they come often, windows are small.
        size = Math.min(pause === undefined ? size * 2 : AFTER_PAUSE_BYTES, this.#windowBytes);
        if (pause !== undefined) this.#settleAcrossWindows(pause);
      }
      if (this.#isDone) return;
      if (this.#state === QUOTED) {
        this.#rereadWithoutQuotes();
        continue;
      }
      if (this.#start < byteLength) {
        this.#ending = 'none';
        if (this.#innerLines > 0) this.#settleAcrossWindows(byteLength);
        else this.#emit(byteLength);
        if (this.#at < byteLength) continue;
      }
      return;
    }
  }

  /** Whether the scanner can go on from here: at the start of a record that is not being read again. */
  #isFastNext(): boolean {
    return (
      this.#fast !== undefined &&
      this.#start === this.#at &&
      this.#at >= this.#plainUntil &&
      !this.#quotesOff
    );
  }

  /** Lets the scanner take what it can of a window; false where that is nothing. */
  #scanFast(bytes: number): boolean {
    if (!this.#fast || !this.#isFastNext()) return false;
    const { scanner, sink } = this.#fast;
    const from = this.#at;
    const place = { source: this.#source, from, firstWidth: this.#expectedCells };
    let batch = scanner.split(place, this.#form, { bytes });
    const isFirst = this.#expectedCells === 0;
    const { swallowed, reread } = judgeBatch(batch, this.#form, isFirst);
    const scanned = batch.window.length;
    if (reread !== undefined) {
      // What stands before it is taken; it is read without quotes, and the scanner is not asked about what is behind it so soon.
      const start = from + batch.starts[reread]!;
      if (reread > 0) batch = scanner.split(place, this.#form, { bytes, records: reread });
      if (reread > 0) this.#takeBatch(batch, sink, from, swallowed);
      this.#at = start;
      this.#start = start;
      this.#rereadWithoutQuotes();
      this.#plainUntil = from + scanned;
      return true;
    }
    this.#takeBatch(batch, sink, from, swallowed);
    return batch.count > 0;
  }

  #takeBatch(
    batch: RecordBatch,
    sink: BatchSink,
    from: number,
    swallowed: readonly number[],
  ): void {
    if (batch.count > 0) sink.batch(batch, from, swallowed);
    this.#expectedCells ||= batch.firstWidth;
    this.#at = from + batch.consumed;
    this.#start = this.#at;
  }

  /**
   * Scans one window from `#at`. Returns where a record with lines inside its quotes ends that began before the
   * window, for the caller to look at it whole, or undefined when the window is used up.
   */
  #scan(bytes: Uint8Array, from: number, last: boolean): number | undefined {
    const { quote, escape: escapeByte, crEnds, delimiter } = this.#form;
    const delimiterLead = delimiter[0]!;
    const limit = last ? bytes.length : bytes.length - LOOKAHEAD;
    let i = 0;
    while (i < limit) {
      const byte = bytes[i]!;
      if (this.#state === QUOTED) {
        if (byte === escapeByte && escapeByte !== quote) {
          i += i + 1 < bytes.length ? 2 : 1;
          continue;
        }
        if (byte === quote) {
          if (escapeByte === quote && bytes[i + 1] === quote) {
            i += 2;
            continue;
          }
          this.#state = PLAIN;
          i++;
          if (this.#innerLines > 0 && !this.#endsCell(bytes, i)) this.#suspect = true;
          continue;
        }
        if (byte === LF) this.#innerLines++;
        else if (byte === CR && crEnds && bytes[i + 1] !== LF) this.#innerLines++;
        i++;
        continue;
      }
      if (byte === delimiterLead && startsWith(bytes, i, delimiter)) {
        this.#cells++;
        this.#state = CELL_START;
        i += delimiter.length;
        continue;
      }
      const ending = this.#endingAt(bytes, i);
      if (ending > 0) {
        const end = from + i;
        i += ending;
        this.#ending = ending === 2 ? 'crlf' : byte === LF ? 'lf' : 'cr';
        this.#at = from + i;
        if (this.#innerLines === 0) this.#emit(end);
        else if (this.#start < from) return end;
        else if (!this.#settle(bytes.subarray(this.#start - from, end - from), end)) {
          i = this.#at - from;
        }
        if (this.#isDone || this.#isFastNext()) return undefined;
        continue;
      }
      if (byte === quote && this.#state === CELL_START && !this.#quotesOff) {
        this.#state = QUOTED;
        this.#quotedCells++;
      } else this.#state = PLAIN;
      i++;
    }
    this.#at = from + i;
    return undefined;
  }

  /** Length of the line ending at `i`: 0 where there is none. */
  #endingAt(bytes: Uint8Array, i: number): number {
    if (bytes[i] === LF) return 1;
    if (bytes[i] !== CR) return 0;
    if (bytes[i + 1] === LF) return 2;
    return this.#form.crEnds ? 1 : 0;
  }

  #endsCell(bytes: Uint8Array, i: number): boolean {
    return (
      i >= bytes.length ||
      this.#endingAt(bytes, i) > 0 ||
      startsWith(bytes, i, this.#form.delimiter)
    );
  }

  #settleAcrossWindows(end: number): void {
    // A record too long to be second-guessed is not read again.
    const looked = end - this.#start <= MOST_COUNTED_BYTES;
    this.#settle(looked ? this.#source.slice(this.#start, end) : new Uint8Array(0), end);
  }

  /**
   * Decides what a record with lines inside its quotes is: a record, which is then told, or rows behind a quote
   * that is never closed. In that case it goes back to the record's start and returns false.
   */
  #settle(record: Uint8Array, end: number): boolean {
    const lines = this.#linesOf(record);
    if (this.#suspect && lines[0] === this.#expectedCells) {
      this.#rereadWithoutQuotes();
      return false;
    }
    this.#emit(end, readsAsRecords(lines, this.#expectedCells));
    return true;
  }

  /** The cells of each line of a record, its quotes read as text; none where there is nothing to compare them with. */
  #linesOf(record: Uint8Array): number[] {
    return this.#expectedCells > 1 ? countPlainCells(record, this.#form) : [];
  }

  /** Goes back to the start of the record, to read its first line without quotes. */
  #rereadWithoutQuotes(): void {
    this.#at = this.#start;
    this.#begin(this.#start);
    this.#quotesOff = true;
  }

  #emit(end: number, swallowed = false): void {
    if (this.#expectedCells === 0) this.#expectedCells = this.#cells;
    const trouble = this.#quotesOff ? 'unclosed' : swallowed ? 'swallowed' : undefined;
    this.#isDone = !this.#sink.record({
      start: this.#start,
      end,
      cells: this.#cells,
      quotedCells: this.#quotedCells,
      innerLines: this.#innerLines,
      ending: this.#ending,
      ...(trouble ? { trouble } : {}),
    });
    this.#begin(this.#at);
  }

  #begin(start: number): void {
    this.#start = start;
    this.#state = CELL_START;
    this.#cells = 1;
    this.#quotedCells = 0;
    this.#quotesOff = false;
    this.#innerLines = 0;
    this.#suspect = false;
  }
}

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let k = 0; k < prefix.length; k++) if (bytes[at + k] !== prefix[k]) return false;
  return true;
}
