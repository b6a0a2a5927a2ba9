import { Buffer } from 'node:buffer';
import type { Table } from '../table/table.ts';
import { WINDOW_BYTES } from '../table/text/windows.ts';

/** Jumps about the file after which the whole of it is held, if it is not longer than this. */
const MANY_JUMPS = 50_000;
const LONGEST_HELD = 1 << 30;
/** What begins so near behind the window is no jump. */
const NEAR_BYTES = 4 * 1024;

/**
 * Compares the bytes of records of one table with those of another. Records near each other are read together; where they are asked
 * for in no order, as in a file that was sorted anew, the whole file is held.
 */
export class SpanReader {
  readonly #table: Table;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #jumps = 0;

  /** @param table One that has bytes. */
  constructor(table: Table) {
    this.#table = table;
  }

  /** Whether `length` records from `first` on are the same bytes as those of another table from `other` on. */
  equals(first: number, length: number, reader: SpanReader, other: number): boolean {
    const kept = length === 1 ? this.#table.kept?.(first) : undefined;
    const twin = kept && reader.#table.kept?.(other);
    if (kept && twin) return Buffer.compare(kept, twin) === 0;
    const a = this.#span(first, length);
    const b = reader.#span(other, length);
    if (a.end - a.start !== b.end - b.start) return false;
    for (let at = 0; at < a.end - a.start; at += WINDOW_BYTES) {
      const size = Math.min(WINDOW_BYTES, a.end - a.start - at);
      const left = this.#at(a.start + at, size);
      const right = reader.#at(b.start + at, size);
      if (Buffer.compare(left, right) !== 0) return false;
    }
    return true;
  }

  #span(first: number, length: number): { readonly start: number; readonly end: number } {
    const { start } = this.#table.span!(first);
    return { start, end: this.#table.span!(first + length - 1).end };
  }

  #at(start: number, size: number): Uint8Array {
    if (start < this.#start || start + size > this.#start + this.#bytes.length) {
      this.#read(start, size);
    }
    return this.#bytes.subarray(start - this.#start, start - this.#start + size);
  }

  #read(start: number, size: number): void {
    const { byteLength } = this.#table.bytes!;
    const gap = start - (this.#start + this.#bytes.length);
    const isNear = gap >= 0 && gap < NEAR_BYTES;
    if (!isNear) this.#jumps++;
    const holdsAll = this.#jumps > MANY_JUMPS && byteLength <= LONGEST_HELD;
    const ahead = isNear ? Math.max(size, WINDOW_BYTES) : size;
    this.#start = holdsAll ? 0 : start;
    const end = holdsAll ? byteLength : Math.min(byteLength, start + ahead);
    this.#bytes = this.#table.bytes!.slice(this.#start, end);
  }
}
