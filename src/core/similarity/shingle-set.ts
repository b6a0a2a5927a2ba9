import { mixBits } from './mix-bits.ts';

const FEWEST_SLOTS = 256;

/** Makes the shingles of texts as hashes, as `shingleHashes` does, in no order and in memory that is used again. */
export class ShingleSet {
  readonly #size: number;
  #hashes = new Uint32Array(FEWEST_SLOTS);
  /** An open table of the hashes, and by which text each slot was taken. */
  #slots = new Uint32Array(FEWEST_SLOTS);
  #takenBy = new Uint32Array(FEWEST_SLOTS);
  #text = 0;

  /** @param size Characters in a shingle. */
  constructor(size: number) {
    this.#size = size;
  }

  /** The shingles of a text, each once; to be used before the next are asked for. */
  of(text: string): Uint32Array {
    const size = this.#size;
    const count = text === '' ? 0 : Math.max(1, text.length - size + 1);
    if (count * 2 > this.#slots.length) this.#grow(count);
    this.#text++;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const end = Math.min(i + size, text.length);
      let hash = 0;
      for (let at = i; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      const mixed = mixBits(hash);
      if (this.#take(mixed)) this.#hashes[kept++] = mixed;
    }
    return this.#hashes.subarray(0, kept);
  }

  /** Whether the text did not have the shingle yet. */
  #take(hash: number): boolean {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#takenBy[slot] === this.#text) {
      if (this.#slots[slot] === hash) return false;
      slot = (slot + 1) & mask;
    }
    this.#takenBy[slot] = this.#text;
    this.#slots[slot] = hash;
    return true;
  }

  #grow(count: number): void {
    const slots = 2 ** Math.ceil(Math.log2(count * 2));
    this.#hashes = new Uint32Array(slots);
    this.#slots = new Uint32Array(slots);
    this.#takenBy = new Uint32Array(slots);
  }
}
