import { mixBits } from './mix-bits.ts';

/** Finds least values faster than a loop does: what {@link MinHasher} is given where one is at hand. */
export interface MinHashing {
  /** Gets ready for some orders; gives what lowers each place of a signature to the least that its order makes of any hash. */
  prepareOrders(
    flips: Int32Array,
    factors: Int32Array,
  ): (hashes: Uint32Array, signature: Int32Array) => void;
}

/**
 * Makes MinHash signatures: of each of many random orders of all hashes, the first one that a set holds. The share
 * of places in which two signatures agree estimates the Jaccard similarity of the sets.
 *
 * The orders are the same on every machine and in every run. Each is a one-to-one map of 32-bit numbers, so sets of
 * well-mixed hashes are assumed.
 *
 * Source: A. Z. Broder, "On the Resemblance and Containment of Documents", 1997.
 */
export class MinHasher {
  readonly #flips: Int32Array;
  readonly #factors: Int32Array;
  readonly #signature: Int32Array;
  readonly #lower: ReturnType<MinHashing['prepareOrders']> | undefined;

  /**
   * @param permutations Length of the signatures.
   * @param fast Makes the same signatures, sooner.
   */
  constructor(permutations: number, fast?: MinHashing) {
    const draw = (_: unknown, i: number) => mixBits(Math.imul(i + 1, 0x9e3779b9));
    this.#flips = Int32Array.from({ length: permutations }, (_, i) => draw(_, 2 * i));
    // Odd factors only: multiplying by an even one would map two hashes to one.
    this.#factors = Int32Array.from({ length: permutations }, (_, i) => draw(_, 2 * i + 1) | 1);
    this.#signature = new Int32Array(permutations);
    this.#lower = fast?.prepareOrders(this.#flips, this.#factors);
  }

  /**
   * The signature of a set of hashes; of the empty set, the largest number in every place. The array is used again
   * by the next call.
   */
  signatureOf(hashes: Uint32Array): Int32Array {
    const signature = this.#signature;
    if (this.#lower) {
      this.#lower(hashes, signature.fill(0x7fffffff));
      return signature;
    }
    for (let i = 0; i < signature.length; i++) {
      const flip = this.#flips[i]!;
      const factor = this.#factors[i]!;
      let least = 0x7fffffff;
      for (let j = 0; j < hashes.length; j++) {
        const value = Math.imul(hashes[j]! ^ flip, factor);
        if (value < least) least = value;
      }
      signature[i] = least;
    }
    return signature;
  }
}
