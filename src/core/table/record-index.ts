import type { Fingerprints } from './table.ts';

/** Where records are and what they hash to: five numbers a record, in typed arrays. */
export interface RecordIndex {
  readonly length: number;
  /** Offset of a record's first byte. */
  readonly starts: Float64Array;
  /** Offset after a record's last byte, its line ending not counted. */
  readonly ends: Float64Array;
  /** 1-based line on which a record starts. */
  readonly lines: Uint32Array;
  readonly fingerprints: Fingerprints;
}

/** Builds a {@link RecordIndex} of a length not known beforehand. */
export class RecordIndexBuilder {
  #length = 0;
  #starts = new Float64Array(1024);
  #ends = new Float64Array(1024);
  #lines = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);

  get length(): number {
    return this.#length;
  }

  push(start: number, end: number, line: number, low: number, high: number): void {
    const at = this.#length++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#lines[at] = line;
    this.#low[at] = low;
    this.#high[at] = high;
  }

  finish(): RecordIndex {
    const n = this.#length;
    return {
      length: n,
      starts: this.#starts.subarray(0, n),
      ends: this.#ends.subarray(0, n),
      lines: this.#lines.subarray(0, n),
      fingerprints: { low: this.#low.subarray(0, n), high: this.#high.subarray(0, n) },
    };
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    this.#starts = copied(this.#starts, new Float64Array(size));
    this.#ends = copied(this.#ends, new Float64Array(size));
    this.#lines = copied(this.#lines, new Uint32Array(size));
    this.#low = copied(this.#low, new Uint32Array(size));
    this.#high = copied(this.#high, new Uint32Array(size));
  }
}

function copied<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
