import { endingBytes } from './csv-records.ts';

/** What is kept of one file at most: beyond it records are read again. */
const MOST_BYTES = 64 * 2 ** 20;
const BLOCK_BYTES = 1 << 20;

/**
 * The bytes of records that are sure to be asked for again, as they pass by: reading nine thousand of them one by one takes as
 * long as reading the whole of a large file.
 */
export class KeptRecords {
  #length = 0;
  /** By kept record: its number, its place in the blocks as one piece, and its bytes with its line ending. */
  #records = new Uint32Array(1024);
  #places = new Uint32Array(1024);
  #sizes = new Uint32Array(1024);
  readonly #blocks: Uint8Array[] = [];
  /** Bytes of the last block that are used. */
  #used = BLOCK_BYTES;
  /** Where the record was found that was asked for last: most are asked for in order. */
  #cursor = 0;

  /**
   * Keeps a copy of records that follow one another, while there is room; in ascending order.
   *
   * @param first Which record the first of them is.
   * @param window What `starts`, of the first on and of what follows the last, count from.
   */
  add(first: number, window: Uint8Array, starts: ArrayLike<number>): void {
    const count = starts.length - 1;
    const from = starts[0]!;
    const bytes = starts[count]! - from;
    if (bytes > BLOCK_BYTES || (this.#blocks.length + 1) * BLOCK_BYTES > MOST_BYTES) return;
    if (this.#used + bytes > BLOCK_BYTES) {
      this.#blocks.push(new Uint8Array(BLOCK_BYTES));
      this.#used = 0;
    }
    this.#blocks.at(-1)!.set(window.subarray(from, from + bytes), this.#used);
    const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
    while (this.#length + count > this.#records.length) this.#grow();
    for (let i = 0; i < count; i++) {
      this.#records[this.#length] = first + i;
      this.#places[this.#length] = place + starts[i]! - from;
      this.#sizes[this.#length++] = starts[i + 1]! - starts[i]!;
    }
    this.#used += bytes;
  }

  /** The bytes of a record without its line ending; undefined where they were not kept. */
  get(record: number): Uint8Array | undefined {
    let at = this.#cursor;
    if (at >= this.#length || this.#records[at] !== record) at = this.#find(record);
    if (at >= this.#length || this.#records[at] !== record) return undefined;
    this.#cursor = at + 1;
    const block = this.#blocks[Math.floor(this.#places[at]! / BLOCK_BYTES)]!;
    const from = this.#places[at]! % BLOCK_BYTES;
    const to = from + this.#sizes[at]!;
    return block.subarray(from, to - endingBytes(block, to));
  }

  #find(record: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#records[middle]! < record) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(): void {
    const doubled = (array: Uint32Array) => {
      const larger = new Uint32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.#records = doubled(this.#records);
    this.#places = doubled(this.#places);
    this.#sizes = doubled(this.#sizes);
  }
}
