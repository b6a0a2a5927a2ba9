import { AssayError } from '../assay-error.ts';

/** Rows are numbered by 32 bits with a sign. */
const MOST_RECORDS = 2 ** 31 - 1;
const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const SEGMENT = 2 ** 32;

/**
 * Where the records of a file start, in ascending order: four bytes a record, however long the file is. Nothing is copied when
 * it grows.
 */
export class RecordStarts {
  readonly #most: number;
  #length = 0;
  readonly #chunks: Uint32Array[] = [];
  /** The first record in each further segment of 4 GiB, as often as segments are passed over. */
  readonly #crossings: number[] = [];

  /** @param most Records that are counted at most; by default as many as rows can be numbered. */
  constructor(most = MOST_RECORDS) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  /** @throws {AssayError} `unsupported` for more records than can be numbered. */
  push(start: number): void {
    this.#confirm(1);
    while (start >= (this.#crossings.length + 1) * SEGMENT) this.#crossings.push(this.#length);
    const place = this.#length++ & (CHUNK - 1);
    if (place === 0) this.#chunks.push(new Uint32Array(CHUNK));
    this.#chunks.at(-1)![place] = start % SEGMENT;
  }

  /**
   * Adds the first `count` of some offsets from `origin`.
   *
   * @throws {AssayError} `unsupported` for more records than can be numbered.
   */
  pushAll(offsets: Uint32Array, count: number, origin: number): void {
    const end = (this.#crossings.length + 1) * SEGMENT;
    if (count === 0) return;
    this.#confirm(count);
    if (origin + offsets[count - 1]! >= end) {
      for (let i = 0; i < count; i++) this.push(origin + offsets[i]!);
      return;
    }
    const within = origin % SEGMENT;
    for (let i = 0; i < count; ) {
      const place = this.#length & (CHUNK - 1);
      if (place === 0) this.#chunks.push(new Uint32Array(CHUNK));
      const chunk = this.#chunks.at(-1)!;
      const most = Math.min(count - i, CHUNK - place);
      for (let k = 0; k < most; k++) chunk[place + k] = within + offsets[i + k]!;
      this.#length += most;
      i += most;
    }
  }

  at(record: number): number {
    const start = this.#chunks[record >> CHUNK_BITS]![record & (CHUNK - 1)]!;
    let segment = 0;
    while (segment < this.#crossings.length && record >= this.#crossings[segment]!) segment++;
    return start + segment * SEGMENT;
  }

  #confirm(more: number): void {
    if (this.#length + more <= this.#most) return;
    const most = this.#most.toLocaleString('en');
    throw new AssayError('unsupported', `The file has more than ${most} records.`, {
      hint: 'Split it into several files.',
    });
  }
}
