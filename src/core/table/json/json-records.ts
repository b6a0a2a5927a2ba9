import { Fingerprint } from '../fingerprint.ts';
import { noteLabels } from '../note-labels.ts';
import { type Problem, ProblemLog } from '../problem.ts';
import { type RecordIndex, RecordIndexBuilder } from '../record-index.ts';
import { findUndecodable } from '../text/find-undecodable.ts';
import type { OpenedText } from '../text/open-text.ts';
import { findFault } from './find-fault.ts';
import { objectMembers } from './object-members.ts';

/** A record is parsed as one text, so its size is bounded. */
const MAX_RECORD_BYTES = 256 * 2 ** 20;

/** The records of a JSON file, found and checked but not kept. */
export interface JsonRecords {
  readonly text: OpenedText;
  readonly index: RecordIndex;
  /** Top-level keys in the order in which they first appear. */
  readonly columns: readonly string[];
  /** Records that are no JSON object. */
  readonly faulty: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Takes the records of a JSON file one after the other, and learns from each what a table has to know. */
export class JsonRecordCollector {
  readonly log = new ProblemLog();
  readonly #text: OpenedText;
  readonly #builder = new RecordIndexBuilder();
  readonly #fingerprint = new Fingerprint();
  readonly #columns = new Set<string>();
  readonly #faulty = new Set<number>();
  #stopped = false;

  constructor(text: OpenedText) {
    this.#text = text;
  }

  get length(): number {
    return this.#builder.length;
  }

  /** Takes a record: its bytes, where they start in the text, and on which line. */
  add(bytes: Uint8Array, start: number, line: number): void {
    if (bytes.length > MAX_RECORD_BYTES) this.#stop(bytes.length, line);
    if (this.#stopped) return;
    const index = this.#builder.length;
    this.#fingerprint.reset();
    this.#fingerprint.fold(bytes);
    const { low, high } = this.#fingerprint.finish();
    this.#builder.push(start, start + bytes.length, line, low, high);

    const record = this.#text.decode(bytes);
    if (record.trim() === '') {
      this.#faulty.add(index);
      this.log.add('blank-row', { index, line });
      return;
    }
    const fault = findFault(record);
    if (fault !== undefined) {
      this.#faulty.add(index);
      this.log.add('record-error', { index, line, detail: fault });
      return;
    }
    this.#takeKeys(record, index, line);
  }

  finish(): JsonRecords {
    const index = this.#builder.finish();
    const columns = [...this.#columns];
    noteLabels(columns, undefined, this.log);
    const places = {
      start: (record: number) => index.starts[record]!,
      end: (record: number) => index.ends[record]!,
    };
    for (const record of findUndecodable(this.#text, places, [0, index.length])) {
      this.log.add('encoding-error', {
        index: record,
        line: index.lines[record]!,
        detail: `bytes that are no ${this.#text.encoding === 'windows-1252' ? 'Windows-1252 text' : 'UTF-8'}`,
      });
    }
    const problems = this.log.list();
    return { text: this.#text, index, columns, faulty: this.#faulty, problems };
  }

  /** Gives up on the file from this record on: what cannot be read must not look as if it were not there. */
  #stop(length: number, line: number): void {
    if (this.#stopped) return;
    this.#stopped = true;
    const detail = `a record has ${length} bytes, and at most ${MAX_RECORD_BYTES} are read; the file is read up to here`;
    this.log.add('format-error', { line, detail });
  }

  #takeKeys(record: string, index: number, line: number): void {
    const seen = new Set<string>();
    for (const { key } of objectMembers(record)) {
      if (seen.has(key)) {
        const detail = `the key ${JSON.stringify(key)} appears twice, and its last value counts`;
        this.log.add('record-error', { index, line, detail });
      }
      seen.add(key);
      this.#columns.add(key);
    }
  }
}
