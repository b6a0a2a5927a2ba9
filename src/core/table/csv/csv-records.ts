import { RecordStarts } from '../record-starts.ts';
import { isText, type RecordRange } from '../text/find-undecodable.ts';
import type { OpenedText } from '../text/open-text.ts';
import { oddRecords, type RecordBatch, SUSPECT } from './record-scanner.ts';
import type { LineEndings, RecordSink, SplitRecord } from './split-record.ts';

const LF = 10;
const CR = 13;

/**
 * The records of a delimited text: where they start, and what is out of the ordinary in them. All else follows from the bytes, so
 * that a record takes four bytes.
 */
export class CsvRecords implements RecordSink {
  /** Blank records, those in which a quote is never closed, and those in which a quoted cell spans what reads as records. */
  readonly blank: number[] = [];
  readonly unclosed = new Set<number>();
  readonly swallowed: number[] = [];
  readonly endings: LineEndings = { lf: 0, crlf: 0, cr: 0, none: 0 };
  readonly #doubtful: [first: number, end: number][] = [];
  readonly #text: Pick<OpenedText, 'source' | 'encoding'>;
  readonly #delimiterBytes: number;
  readonly #starts = new RecordStarts();
  /** Cells of the records that have not as many as the first, which has these. */
  readonly #oddWidths = new Map<number, number>();
  #width = 0;
  #plainCells = 0;
  /** Records that span lines, and the lines inside of all records up to and with each. */
  readonly #multiline: number[] = [];
  readonly #innerLines: number[] = [];

  constructor(text: Pick<OpenedText, 'source' | 'encoding'>, delimiterBytes: number) {
    this.#text = text;
    this.#delimiterBytes = delimiterBytes;
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Records that were not seen to be text yet, in ranges. */
  get doubtful(): readonly RecordRange[] {
    return this.#doubtful;
  }

  /** Whether every cell is quoted. */
  get allQuoted(): boolean {
    return this.length > 0 && this.#plainCells === 0;
  }

  /** Cells of the first record; 0 where there is none. */
  get firstWidth(): number {
    return this.#width;
  }

  /** Records that have not so many cells, ascending. */
  *ofOtherWidth(width: number): Iterable<number> {
    if (width === this.#width) yield* this.#oddWidths.keys();
    else
      for (let record = 0; record < this.length; record++)
        if (this.width(record) !== width) yield record;
  }

  start(record: number): number {
    return this.#starts.at(record);
  }

  /** After its last byte, its line ending not counted. */
  end(record: number): number {
    const { byteLength } = this.#text.source;
    const isLast = record === this.length - 1;
    const next = isLast ? byteLength : this.#starts.at(record + 1);
    if (isLast && this.endings.none > 0) return next;
    const { lf, crlf, cr } = this.endings;
    if (crlf === 0) return next - 1;
    if (lf === 0 && cr === 0) return next - 2;
    const before = this.#text.source.slice(Math.max(0, next - 2), next);
    return next - endingBytes(before, before.length);
  }

  /** 1-based line on which it starts. */
  line(record: number): number {
    let low = 0;
    let high = this.#multiline.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#multiline[middle]! < record) low = middle + 1;
      else high = middle;
    }
    return 1 + record + (low > 0 ? this.#innerLines[low - 1]! : 0);
  }

  /** Cells of a record. */
  width(record: number): number {
    return this.#oddWidths.get(record) ?? this.#width;
  }

  record(record: SplitRecord): boolean {
    const place = this.length;
    const { start, end, cells, trouble } = record;
    this.#starts.push(start);
    if (place === 0) this.#width = cells;
    if (trouble === 'unclosed') this.unclosed.add(place);
    if (trouble === 'swallowed') this.swallowed.push(place);
    if (end - start === (cells - 1) * this.#delimiterBytes) this.blank.push(place);
    this.#noteOdd(place, cells, record.innerLines);
    this.#plainCells += cells - record.quotedCells;
    this.endings[record.ending]++;
    this.#doubt(place, place + 1);
    return true;
  }

  /**
   * Takes records as a scanner found them.
   *
   * @param origin Where the scanned bytes start in the source.
   * @param swallowed Which of the batch span what reads as whole records.
   */
  batch(batch: RecordBatch, origin: number, swallowed: readonly number[] = []): void {
    const first = this.length;
    if (first === 0) this.#width = batch.firstWidth;
    this.#starts.pushAll(batch.starts, batch.count, origin);
    for (const { record, cells, innerLines, bytes } of oddRecords(batch)) {
      this.#noteOdd(first + record, cells, innerLines & ~SUSPECT);
      if (bytes === cells - 1) this.blank.push(first + record);
    }
    for (const record of swallowed) this.swallowed.push(first + record);
    this.#plainCells += batch.plainCells;
    this.endings.lf += batch.endings.lf;
    this.endings.crlf += batch.endings.crlf;
    this.endings.cr += batch.endings.cr;
    const bytes = batch.window.subarray(0, batch.consumed);
    if (!isText(bytes, this.#text.encoding)) this.#doubt(first, this.length);
  }

  #doubt(first: number, end: number): void {
    const last = this.#doubtful.at(-1);
    if (last?.[1] === first) last[1] = end;
    else this.#doubtful.push([first, end]);
  }

  #noteOdd(record: number, cells: number, innerLines: number): void {
    if (cells !== this.#width) this.#oddWidths.set(record, cells);
    if (innerLines === 0) return;
    this.#multiline.push(record);
    this.#innerLines.push((this.#innerLines.at(-1) ?? 0) + innerLines);
  }
}

/** Bytes of the line ending that ends where `next` begins. */
export function endingBytes(bytes: Uint8Array, next: number): number {
  return bytes[next - 1] === LF && bytes[next - 2] === CR ? 2 : 1;
}
