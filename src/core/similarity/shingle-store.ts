import { shingleHashes } from './shingle-hashes.ts';

/** Texts whose shingles are kept: a text's candidates mostly come one after another. */
const KEPT = 1024;

/** Gives the shingles of texts as hashes, and keeps those of the latest at hand. */
export class ShingleStore {
  readonly #texts: readonly string[];
  readonly #size: number;
  readonly #kept = new Map<number, Uint32Array>();

  constructor(texts: readonly string[], size: number) {
    this.#texts = texts;
    this.#size = size;
  }

  /** @param text Its place in the list. */
  hashesOf(text: number): Uint32Array {
    const known = this.#kept.get(text);
    if (known) return known;
    if (this.#kept.size >= KEPT) this.#kept.clear();
    const hashes = shingleHashes(this.#texts[text]!, this.#size);
    this.#kept.set(text, hashes);
    return hashes;
  }
}
