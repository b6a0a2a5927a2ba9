import type { ByteSource } from '../byte-source.ts';
import { Fingerprint } from '../fingerprint.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import { countPlainCells, MOST_COUNTED_BYTES } from './count-plain-cells.ts';
import type { CsvForm } from './csv-form.ts';
import { readsAsRecords } from './reads-as-records.ts';
import { type RecordBatch, type RecordScanner, SUSPECT } from './record-scanner.ts';
import type { LineEndings, SplitRecord } from './split-record.ts';

const LF = 10;
const CR = 13;
/** The most bytes looked at beyond the current one: a delimiter of four bytes after a quote. */
const LOOKAHEAD = 8;
/** The window after a record that had to be looked at again; each one after it is twice as large. */
const AFTER_PAUSE_BYTES = 4096;

/**
 * Finds the records of a delimited text as bytes, a window at a time.
 *
 * It reads as `csv-parse` does with `relax_quotes`: a quote opens only at the start of a cell, a closing quote
 * followed by text is text. It differs where a quote is never closed: there the record is read as one line
 * without quotes and marked, so that no row disappears into a cell.
 *
 * @param start Offset of the first record, after a byte order mark.
 * @param options `windowBytes` are read at a time; a record may be longer. A `scanner` finds what it can of each window;
 *   the result is the same.
 */
export async function splitRecords(
  source: ByteSource,
  start: number,
  form: CsvForm,
  onRecord: (record: SplitRecord) => void,
  options: SplitOptions = {},
): Promise<LineEndings> {
  return new Splitter(source, start, form, onRecord, options).run();
}

export interface SplitOptions {
  readonly windowBytes?: number | undefined;
  readonly scanner?: RecordScanner | undefined;
}

const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;

class Splitter {
  readonly #source: ByteSource;
  readonly #form: CsvForm;
  readonly #onRecord: (record: SplitRecord) => void;
  readonly #windowBytes: number;
  readonly #scanner: RecordScanner | undefined;
  readonly #endings: LineEndings = { lf: 0, crlf: 0, cr: 0, none: 0 };
  readonly #hash = new Fingerprint();

  /** Offset and line of the next byte. */
  #at: number;
  #line = 1;
  #state = CELL_START;
  /** The record being read. */
  #start: number;
  #startLine = 1;
  #cells = 1;
  #quotedCells = 0;
  /** What closed it. */
  #ending: keyof LineEndings = 'none';
  /** Whether its quotes are read as text, after one of them turned out never to be closed. */
  #quotesOff = false;
  /** Line ends inside its quoted cells, and whether a quoted cell that spans lines closed badly. */
  #innerLines = 0;
  #suspect = false;
  /** How far the scanner is not asked: behind a record that had to be looked at again others follow, each a window scanned in vain. */
  #plainUntil = 0;
  /** Cells of the first record, by which a swallowed line is known. */
  #expectedCells = 0;

  constructor(
    source: ByteSource,
    start: number,
    form: CsvForm,
    onRecord: (record: SplitRecord) => void,
    { windowBytes = WINDOW_BYTES, scanner }: SplitOptions,
  ) {
    this.#source = source;
    this.#at = start;
    this.#start = start;
    this.#form = form;
    this.#onRecord = onRecord;
    this.#scanner = scanner?.canRead(form) ? scanner : undefined;
    const most = this.#scanner?.windowBytes ?? windowBytes;
    this.#windowBytes = Math.max(Math.min(windowBytes, most), 2 * LOOKAHEAD);
  }

  async run(): Promise<LineEndings> {
    const { byteLength } = this.#source;
    let size = this.#windowBytes;
    for (;;) {
      while (this.#at < byteLength) {
        const from = this.#at;
        const to = Math.min(from + size, byteLength);
        const bytes = this.#source.slice(from, to);
        if (this.#scanFast(bytes, from, to === byteLength)) continue;
        const pause = this.#scan(bytes, from, to === byteLength);
        // A pause throws the rest of the window away: where they come often, windows are small.
        size = Math.min(pause === undefined ? size * 2 : AFTER_PAUSE_BYTES, this.#windowBytes);
        if (pause !== undefined) await this.#settleAcrossWindows(pause);
      }
      if (this.#state === QUOTED) {
        this.#rereadWithoutQuotes();
        continue;
      }
      if (this.#start < byteLength) {
        this.#ending = 'none';
        if (this.#innerLines > 0) await this.#settleAcrossWindows(byteLength);
        else this.#emit(byteLength);
        if (this.#at < byteLength) continue;
      }
      return this.#endings;
    }
  }

  /** Whether the scanner can go on from here: at the start of a record that is not being read again. */
  #isFastNext(): boolean {
    return (
      this.#scanner !== undefined &&
      this.#start === this.#at &&
      this.#at >= this.#plainUntil &&
      !this.#quotesOff
    );
  }

  /** Lets the scanner take what it can of a window; false where that is nothing. */
  #scanFast(bytes: Uint8Array, from: number, last: boolean): boolean {
    if (!this.#isFastNext()) return false;
    const batch = this.#scanner!.scan(bytes, this.#form, last);
    for (let i = 0; i < batch.count; i++) {
      if (this.#take(batch, i, bytes, from)) continue;
      this.#plainUntil = from + bytes.length;
      return true;
    }
    this.#at = from + batch.consumed;
    this.#start = this.#at;
    this.#startLine = this.#line;
    return batch.count > 0;
  }

  /** Takes one record of a batch; goes back to its start and returns false where it has to be read without quotes. */
  #take(batch: RecordBatch, i: number, bytes: Uint8Array, from: number): boolean {
    const [start, end] = [batch.starts[i]!, batch.ends[i]!];
    const inner = batch.innerLines[i]!;
    const lines = inner === 0 ? [] : this.#linesOf(bytes.subarray(start, end));
    if (inner >= SUSPECT && lines[0] === this.#expectedCells) {
      this.#start = from + start;
      this.#startLine = this.#line;
      this.#rereadWithoutQuotes();
      return false;
    }
    const isSwallowed = readsAsRecords(lines, this.#expectedCells);
    this.#onRecord({
      start: from + start,
      end: from + end,
      line: this.#line,
      cells: batch.cells[i]!,
      quotedCells: batch.quotedCells[i]!,
      low: batch.low[i]!,
      high: batch.high[i]!,
      ...(isSwallowed ? { trouble: 'swallowed' } : {}),
    });
    this.#expectedCells ||= batch.cells[i]!;
    const next = i + 1 < batch.count ? batch.starts[i + 1]! : batch.consumed;
    this.#endings[next - end === 2 ? 'crlf' : bytes[end] === LF ? 'lf' : 'cr']++;
    this.#line += 1 + (inner & ~SUSPECT);
    return true;
  }

  /**
   * Scans one window from `#at`. Returns where a record with lines inside its quotes ends that began before the
   * window, for the caller to look at it whole, or undefined when the window is used up.
   */
  #scan(bytes: Uint8Array, from: number, last: boolean): number | undefined {
    const { quote, escape: escapeByte, crEnds, delimiter } = this.#form;
    const delimiterLead = delimiter[0]!;
    const limit = last ? bytes.length : bytes.length - LOOKAHEAD;
    let hashed = 0;
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
        if (byte === LF) {
          this.#line++;
          this.#innerLines++;
        } else if (byte === CR && crEnds && bytes[i + 1] !== LF) {
          this.#line++;
          this.#innerLines++;
        }
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
        this.#hash.fold(bytes, hashed, i);
        const end = from + i;
        i += ending;
        this.#ending = ending === 2 ? 'crlf' : byte === LF ? 'lf' : 'cr';
        this.#at = from + i;
        this.#line++;
        if (this.#innerLines === 0) this.#emit(end);
        else if (this.#start < from) return end;
        else if (!this.#settle(bytes.subarray(this.#start - from, end - from), end)) {
          i = this.#at - from;
        }
        if (this.#isFastNext()) return undefined;
        hashed = i;
        continue;
      }
      if (byte === quote && this.#state === CELL_START && !this.#quotesOff) {
        this.#state = QUOTED;
        this.#quotedCells++;
      } else this.#state = PLAIN;
      i++;
    }
    this.#hash.fold(bytes, hashed, Math.min(i, bytes.length));
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

  async #settleAcrossWindows(end: number): Promise<void> {
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
    this.#line = this.#startLine;
    this.#begin(this.#start);
    this.#quotesOff = true;
  }

  #emit(end: number, swallowed = false): void {
    if (this.#expectedCells === 0) this.#expectedCells = this.#cells;
    const trouble = this.#quotesOff ? 'unclosed' : swallowed ? 'swallowed' : undefined;
    this.#onRecord({
      start: this.#start,
      end,
      line: this.#startLine,
      cells: this.#cells,
      quotedCells: this.#quotedCells,
      ...this.#hash.finish(),
      ...(trouble ? { trouble } : {}),
    });
    this.#endings[this.#ending]++;
    this.#begin(this.#at);
  }

  #begin(start: number): void {
    this.#start = start;
    this.#startLine = this.#line;
    this.#state = CELL_START;
    this.#cells = 1;
    this.#quotedCells = 0;
    this.#quotesOff = false;
    this.#innerLines = 0;
    this.#suspect = false;
    this.#hash.reset();
  }
}

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let k = 0; k < prefix.length; k++) if (bytes[at + k] !== prefix[k]) return false;
  return true;
}
