import { type Bands, chooseBands } from './choose-bands.ts';
import { MinHasher, type MinHashing } from './min-hasher.ts';
import { mixBits } from './mix-bits.ts';
import type { NearPairOptions } from './near-pair.ts';
import { numberHash } from './number-hash.ts';
import { shingleHashes } from './shingle-hashes.ts';

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
  const cut = chooseBands(options.threshold, PERMUTATIONS);
  const hasher = new MinHasher(cut.bands * cut.rows, fast);
  const keys = new Uint32Array(texts.length * cut.bands);
  const sizes = new Uint32Array(texts.length);
  texts.forEach((text, i) => {
    if (text.length < options.minimumLength) return;
    const hashes = shingleHashes(text, options.shingleSize);
    sizes[i] = hashes.length;
    // Texts with other numbers share no band, and so never crowd a bucket, as rows of one template would.
    const start = options.sameNumbers ? numberHash(text) : 0;
    const into = keys.subarray(i * cut.bands, (i + 1) * cut.bands);
    writeKeys(hasher.signatureOf(hashes), start, cut, into);
  });
  return { bands: cut.bands, keys, sizes };
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
