import { type Bands, chooseBands } from './choose-bands.ts';
import { MinHasher, type MinHashing } from './min-hasher.ts';
import { mixBits } from './mix-bits.ts';
import type { NearPairOptions } from './near-pair.ts';
import { numberHash } from './number-hash.ts';
import { ShingleSet } from './shingle-set.ts';

/** Length of a signature: what cuts into bands that are neither many nor short at the usual thresholds. */
const PERMUTATIONS = 128;

/** What is kept of many texts to tell which are worth comparing; a text is known by its place in the list. */
export interface BandKeys {
  readonly bands: number;
  /** The key of a text's band is at `text * bands + band`. */
  readonly keys: Uint32Array;
  /** How many different shingles each text has; 0 for one that is too short to be compared. */
  readonly sizes: Uint32Array;
}

/**
 * Reduces each text to a few numbers, so that texts at least as similar as the threshold almost surely share one
 * in the same place. Signatures are not kept: a text takes about 80 bytes, however long it is.
 */
export function bandKeys(
  texts: readonly string[],
  options: NearPairOptions,
  fast?: MinHashing,
): BandKeys {
  const writer = new BandWriter(options, fast);
  const { bands } = writer;
  const keys = new Uint32Array(texts.length * bands);
  const sizes = new Uint32Array(texts.length);
  texts.forEach((text, i) => {
    sizes[i] = writer.write(text, keys.subarray(i * bands, (i + 1) * bands));
  });
  return { bands, keys, sizes };
}

/** Writes the band keys of one text after another. */
export class BandWriter {
  readonly #options: NearPairOptions;
  readonly #cut: Bands;
  readonly #hasher: MinHasher;
  readonly #shingles: ShingleSet;

  constructor(options: NearPairOptions, fast?: MinHashing) {
    this.#options = options;
    this.#cut = chooseBands(options.threshold, PERMUTATIONS);
    this.#hasher = new MinHasher(this.#cut.bands * this.#cut.rows, fast);
    this.#shingles = new ShingleSet(options.shingleSize);
  }

  get bands(): number {
    return this.#cut.bands;
  }

  /** Returns how many different shingles the text has; 0 where it is too short to be compared, and nothing is written. */
  write(text: string, into: Uint32Array): number {
    const { minimumLength, sameNumbers } = this.#options;
    if (text.length < minimumLength) return 0;
    const hashes = this.#shingles.of(text);
    // Texts with other numbers share no band, and so never crowd a bucket, as rows of one template would.
    const start = sameNumbers ? numberHash(text) : 0;
    writeKeys(this.#hasher.signatureOf(hashes), start, this.#cut, into);
    return hashes.length;
  }
}

function writeKeys(
  signature: Int32Array,
  start: number,
  { bands, rows }: Bands,
  into: Uint32Array,
): void {
  for (let band = 0; band < bands; band++) {
    let key = start;
    for (let at = band * rows; at < (band + 1) * rows; at++) {
      key = mixBits(Math.imul(key, 31) + signature[at]!);
    }
    into[band] = key;
  }
}
