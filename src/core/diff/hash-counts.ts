import { mixBits } from '../statistics/hash-text.ts';

/** Another number in each process, so that nobody can choose hashes that crowd each other. */
const SEED = Math.floor(Math.random() * 2 ** 32);
const FEWEST_SLOTS = 1024;

/** How often each 64-bit hash was counted, in typed arrays: a million of them as texts in a map take five times as long. */
export class HashCounts {
  /** Different hashes. */
  size = 0;
  #low: Uint32Array;
  #high: Uint32Array;
  /** 0: the slot is free. */
  #counts: Uint32Array;

  /** @param expected How many different hashes there may be; there is room for more. */
  constructor(expected = 0) {
    const slots = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1)));
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#counts = new Uint32Array(slots);
  }

  add(low: number, high: number): void {
    if (this.size * 2 >= this.#counts.length) this.#grow();
    const slot = this.#slotOf(low, high);
    if (this.#counts[slot] === 0) {
      this.size++;
      this.#low[slot] = low;
      this.#high[slot] = high;
    }
    this.#counts[slot] = this.#counts[slot]! + 1;
  }

  get(low: number, high: number): number {
    return this.#counts[this.#slotOf(low, high)]!;
  }

  /** The slot of a hash, or the free one in which it would stand. */
  #slotOf(low: number, high: number): number {
    const mask = this.#counts.length - 1;
    let slot = (mixBits(low ^ SEED) ^ high) & mask;
    while (this.#counts[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [lows, highs, counts] = [this.#low, this.#high, this.#counts];
    this.#low = new Uint32Array(lows.length * 2);
    this.#high = new Uint32Array(lows.length * 2);
    this.#counts = new Uint32Array(lows.length * 2);
    for (let from = 0; from < counts.length; from++) {
      if (counts[from] === 0) continue;
      const slot = this.#slotOf(lows[from]!, highs[from]!);
      this.#low[slot] = lows[from]!;
      this.#high[slot] = highs[from]!;
      this.#counts[slot] = counts[from]!;
    }
  }
}
