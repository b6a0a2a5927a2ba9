import type { Arena } from './arena.ts';

/** Hashes of one call. */
export const MOST_HASHES = 16 * 1024;
/** Places of a signature, at most. */
const MOST_PLACES = 1024;
/** Places that are worked on at once. */
const STEP = 4;

/** Where signatures are made. */
export class MinHashMemory {
  readonly #hashes: Uint32Array;
  readonly #flips: Uint32Array;
  readonly #factors: Uint32Array;
  readonly #signature: Uint32Array;
  #places = 0;

  constructor(arena: Arena) {
    this.#hashes = arena.numbers(MOST_HASHES);
    this.#flips = arena.numbers(MOST_PLACES);
    this.#factors = arena.numbers(MOST_PLACES);
    this.#signature = arena.numbers(MOST_PLACES);
  }

  fill(given: {
    readonly hashes: Uint32Array;
    readonly flips: Int32Array;
    readonly factors: Int32Array;
    readonly signature: Int32Array;
  }): void {
    this.#places = given.signature.length;
    this.#hashes.set(given.hashes);
    this.#flips.set(given.flips);
    this.#factors.set(given.factors);
    this.#signature.set(given.signature);
  }

  /** Where all of it lies, for so many hashes. */
  places(
    count: number,
  ): [
    hashes: number,
    count: number,
    flips: number,
    factors: number,
    signature: number,
    places: number,
  ] {
    return [
      this.#hashes.byteOffset,
      count,
      this.#flips.byteOffset,
      this.#factors.byteOffset,
      this.#signature.byteOffset,
      Math.ceil(this.#places / STEP) * STEP,
    ];
  }

  read(signature: Int32Array): void {
    signature.set(this.#signature.subarray(0, signature.length));
  }
}
