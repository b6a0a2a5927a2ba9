import { mixBits } from '../statistics/hash-text.ts';

/** Another number in each process, so that nobody can choose hashes that crowd each other. */
const SEED = Math.floor(Math.random() * 2 ** 32);
const FEWEST_SLOTS = 1024;

/** A number above zero for each 64-bit hash, in typed arrays: a million of them as texts in a map take five times as long. */
export class HashTable {
  /** Different hashes. */
  size = 0;
  #low: Uint32Array;
  #high: Uint32Array;
  /** 0: the slot is free. */
  #values: Uint32Array;

  /** @param expected How many different hashes there may be; there is room for more. */
  constructor(expected = 0) {
    const slots = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1)));
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#values = new Uint32Array(slots);
  }

  /** Counts a hash once more. */
  add(low: number, high: number): void {
    const slot = this.#take(low, high);
    this.#values[slot] = this.#values[slot]! + 1;
  }

  /** @param value A whole number above zero. */
  set(low: number, high: number, value: number): void {
    this.#values[this.#take(low, high)] = value;
  }

  /** The number of a hash; 0 where it has none. */
  get(low: number, high: number): number {
    return this.#values[this.#slotOf(low, high)]!;
  }

  /** The slot of a hash, which is taken if it was free. */
  #take(low: number, high: number): number {
    if (this.size * 2 >= this.#values.length) this.#grow();
    const slot = this.#slotOf(low, high);
    if (this.#values[slot] === 0) {
      this.size++;
      this.#low[slot] = low;
      this.#high[slot] = high;
    }
    return slot;
  }

  /** The slot of a hash, or the free one in which it would stand. */
  #slotOf(low: number, high: number): number {
    const mask = this.#values.length - 1;
    let slot = (mixBits(low ^ SEED) ^ high) & mask;
    while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [lows, highs, values] = [this.#low, this.#high, this.#values];
    this.#low = new Uint32Array(lows.length * 2);
    this.#high = new Uint32Array(lows.length * 2);
    this.#values = new Uint32Array(lows.length * 2);
    for (let from = 0; from < values.length; from++) {
      if (values[from] === 0) continue;
      const slot = this.#slotOf(lows[from]!, highs[from]!);
      this.#low[slot] = lows[from]!;
      this.#high[slot] = highs[from]!;
      this.#values[slot] = values[from]!;
    }
  }
}
