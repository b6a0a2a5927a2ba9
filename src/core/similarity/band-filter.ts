import { HashTable } from '../diff/hash-table.ts';
import { BandWriter, bandKeys } from './band-keys.ts';
import type { MinHashing } from './min-hasher.ts';
import type { NearPairOptions } from './near-pair.ts';

/** As many as fit into what a processor has at hand. */
const BITS = 2 ** 22;

/** Tells which of many texts share a band with one of a few: all others are no pair of theirs to `findNearPairs`. */
export class BandFilter {
  readonly #writer: BandWriter;
  readonly #keys: Uint32Array;
  /** By key and band. */
  readonly #known: HashTable;
  /** A bit for some of their bits, which tells of nearly all others at once. */
  readonly #bits = new Uint32Array(BITS / 32);

  /** @param few Usually normalised, as the texts that are looked at are. */
  constructor(few: readonly string[], options: NearPairOptions, fast?: MinHashing) {
    this.#writer = new BandWriter(options, fast);
    this.#keys = new Uint32Array(this.#writer.bands);
    const { bands, keys, sizes } = bandKeys(few, options, fast);
    this.#known = new HashTable(few.length * bands);
    for (let text = 0; text < few.length; text++) {
      if (sizes[text] === 0) continue;
      for (let band = 0; band < bands; band++) this.#add(keys[text * bands + band]!, band);
    }
  }

  mayBeNear(text: string): boolean {
    if (this.#writer.write(text, this.#keys) === 0) return false;
    const keys = this.#keys;
    for (let band = 0; band < keys.length; band++) if (this.#has(keys[band]!, band)) return true;
    return false;
  }

  #add(key: number, band: number): void {
    this.#known.set(key, band, 1);
    const bit = (key + band) % BITS;
    this.#bits[bit >>> 5] = this.#bits[bit >>> 5]! | (1 << (bit & 31));
  }

  #has(key: number, band: number): boolean {
    const bit = (key + band) % BITS;
    const isMarked = (this.#bits[bit >>> 5]! >>> (bit & 31)) & 1;
    return isMarked === 1 && this.#known.get(key, band) === 1;
  }
}
