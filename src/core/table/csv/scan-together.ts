import { type RecordWalk, RecordWalkBuilder } from '../record-walk.ts';
import { walkRecords } from '../walk-records.ts';
import type { CsvForm } from './csv-form.ts';
import { CsvRecords } from './csv-records.ts';
import { hashCsv } from './hash-csv.ts';
import { judgeBatch } from './judge-batch.ts';
import { KeptRecords } from './kept-records.ts';
import type { RecordScanner, ScanLimits, ScanPlace, WalkedBatch } from './record-scanner.ts';
import { bytesForm, type ScannedCsv } from './scan-csv.ts';
import type { SniffedText } from './sniff-text.ts';
import { splitRecords } from './split-records.ts';

/** Two versions of a text whose records were found in one walk over both. */
export interface ScannedPair {
  readonly base: ScannedCsv;
  readonly head: ScannedCsv;
  /** How their rows run beside each other, headers left out. */
  readonly walk: RecordWalk;
}

/**
 * Finds the records of two versions of a delimited text, both of one form, and which of them are the same, reading each byte once.
 * From where a record needs a second look on, each is read by itself, and the rows are compared by their hashes: slower, and with
 * the same result.
 */
export function scanTogether(
  base: SniffedText,
  head: SniffedText,
  scanner: RecordScanner,
  limits: ScanLimits = {},
): ScannedPair {
  const form = bytesForm(base.text, base.form);
  const sides = { base: new Side(base, form, scanner), head: new Side(head, form, scanner) };
  const builder = new RecordWalkBuilder();
  if (sides.base.skipHeader(limits) && sides.head.skipHeader(limits)) {
    for (;;) {
      const walked = scanner.walk(sides.base.place, sides.head.place, form, limits);
      if (walked.base.count === 0 && walked.head.count === 0) break;
      if (!sides.base.isSound(walked.base) || !sides.head.isSound(walked.head)) break;
      const [baseAt, headAt] = [sides.base.scan.records.length, sides.head.scan.records.length];
      sides.base.take(walked.base);
      sides.head.take(walked.head);
      addRuns(walked, builder);
      sides.base.keepLone(walked.base, baseAt, walked.runs, 1);
      sides.head.keepLone(walked.head, headAt, walked.runs, 2);
    }
  }
  const rest = { base: sides.base.finish(), head: sides.head.finish() };
  walkRecords(rest.base, rest.head, builder);
  return { base: sides.base.scan, head: sides.head.scan, walk: builder.finish() };
}

function addRuns({ runs, baseOnly, headOnly }: WalkedBatch, builder: RecordWalkBuilder): void {
  let b = 0;
  let h = 0;
  for (let i = 0; i < runs.length; i += 3) {
    builder.add([runs[i]!, runs[i + 1]!, runs[i + 2]!], (side, place) => {
      const [hashes, at] = side === 'base' ? [baseOnly, b + place] : [headOnly, h + place];
      return [hashes[2 * at]!, hashes[2 * at + 1]!];
    });
    b += runs[i + 1]!;
    h += runs[i + 2]!;
  }
}

/** One of the two texts, as far as it was read. */
class Side {
  readonly scan: ScannedCsv & { readonly kept: KeptRecords };
  readonly #form: CsvForm;
  readonly #scanner: RecordScanner;
  readonly #hasHeader: boolean;
  #at: number;
  #swallowed: readonly number[] = [];

  constructor({ text, form, header }: SniffedText, bytes: CsvForm, scanner: RecordScanner) {
    const records = new CsvRecords(text, bytes.delimiter.length);
    this.scan = { text, form, records, scanner, kept: new KeptRecords() };
    this.#form = bytes;
    this.#scanner = scanner;
    this.#hasHeader = header;
    this.#at = text.start;
  }

  get place(): ScanPlace {
    const { text, records } = this.scan;
    return { source: text.source, from: this.#at, firstWidth: records.firstWidth };
  }

  /** Reads the header, where there is one; false where it needs a second look. */
  skipHeader(limits: ScanLimits): boolean {
    if (!this.#hasHeader) return true;
    const batch = this.#scanner.split(this.place, this.#form, { ...limits, records: 1 });
    if (batch.count === 0 || !this.isSound(batch)) return false;
    this.take(batch);
    return true;
  }

  /** Whether a batch can be taken as it is. */
  isSound(batch: WalkedBatch['base']): boolean {
    const isFirst = this.scan.records.length === 0;
    const { swallowed, reread } = judgeBatch(batch, this.#form, isFirst);
    this.#swallowed = swallowed;
    return reread === undefined;
  }

  take(batch: WalkedBatch['base']): void {
    this.scan.records.batch(batch, this.#at, this.#swallowed);
    this.#at += batch.consumed;
  }

  /** Keeps the bytes of the records that only this side has: they are what will be parsed. */
  keepLone(
    { window, starts, count, consumed }: WalkedBatch['base'],
    first: number,
    runs: Uint32Array,
    own: 1 | 2,
  ): void {
    let place = 0;
    for (let i = 0; i < runs.length; i += 3) {
      place += runs[i]!;
      const lone = runs[i + own]!;
      if (lone === 0) continue;
      const last = place + lone;
      const ends = last < count ? starts[last]! : consumed;
      this.scan.kept.add(first + place, window, [...starts.subarray(place, last), ends]);
      place = last;
    }
  }

  /** Reads what is left by itself; gives the hashes of its rows. */
  finish() {
    const { text, records } = this.scan;
    const { firstWidth } = records;
    const walked = Math.max(records.length, this.#hasHeader ? 1 : 0);
    const fast = { scanner: this.#scanner, sink: records };
    splitRecords(text.source, this.#at, this.#form, records, { firstWidth, fast });
    return hashCsv(this.scan, Math.min(walked, records.length), records.length);
  }
}
