/** What is kept of one file at most: beyond it records are read again. */
const MOST_BYTES = 64 * 2 ** 20;
const BLOCK_BYTES = 1 << 20;

/**
 * The bytes of records that are sure to be asked for again, as they pass by: reading nine thousand of them one by one takes as
 * long as reading the whole of a large file.
 */
export class KeptRecords {
  readonly #records: number[] = [];
  /** Where each of them lies: its block, and its place in it. */
  readonly #blockOf: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #blocks: Uint8Array[] = [];
  #used = 0;
  #size = 0;
  /** Where the record was found that was asked for last: most are asked for in order. */
  #cursor = 0;

  /** Keeps a copy of a record's bytes while there is room; in ascending order. */
  add(record: number, bytes: Uint8Array): void {
    if (this.#size + bytes.length > MOST_BYTES) return;
    this.#size += bytes.length;
    let block = this.#blocks.at(-1);
    if (!block || this.#used + bytes.length > block.length) {
      block = new Uint8Array(Math.max(BLOCK_BYTES, bytes.length));
      this.#blocks.push(block);
      this.#used = 0;
    }
    block.set(bytes, this.#used);
    this.#records.push(record);
    this.#blockOf.push(this.#blocks.length - 1);
    this.#starts.push(this.#used);
    this.#used += bytes.length;
    this.#ends.push(this.#used);
  }

  /** The bytes of a record; undefined where they were not kept. */
  get(record: number): Uint8Array | undefined {
    const records = this.#records;
    if (records[this.#cursor] !== record) this.#cursor = this.#find(record);
    if (records[this.#cursor] !== record) return undefined;
    const at = this.#cursor++;
    return this.#blocks[this.#blockOf[at]!]!.subarray(this.#starts[at], this.#ends[at]);
  }

  #find(record: number): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#records[middle]! < record) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
