/** Numbers kept at most, unless asked otherwise: their quartiles lie within one or two hundredths of the true ones. */
const MOST = 4096;

/** 2³² divided by the golden ratio: multiples of it fall evenly over all 32-bit integers, however they are spaced. */
const GOLDEN = 0x9e3779b1;

/**
 * An evenly spread part of a stream of numbers, of bounded size and the same in every run: each number has a rank by
 * its place in the stream, and the lowest ranks stay. Unlike every tenth number, it does not fall in step with data
 * that repeats itself every ten rows.
 */
export class ThinnedSample {
  readonly #most: number;
  #values: number[] = [];
  #ranks: number[] = [];
  #below = 2 ** 32;
  #seen = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  add(value: number): void {
    const rank = Math.imul(this.#seen++, GOLDEN) >>> 0;
    if (rank >= this.#below) return;
    this.#values.push(value);
    this.#ranks.push(rank);
    if (this.#values.length > this.#most) this.#thin();
  }

  /** How many numbers were added, kept or not. */
  get seen(): number {
    return this.#seen;
  }

  /** The numbers kept, ascending. */
  sorted(): Float64Array {
    return Float64Array.from(this.#values).sort();
  }

  #thin(): void {
    this.#below /= 2;
    const stays = this.#ranks.map((rank) => rank < this.#below);
    this.#values = this.#values.filter((_, i) => stays[i]);
    this.#ranks = this.#ranks.filter((_, i) => stays[i]);
  }
}
