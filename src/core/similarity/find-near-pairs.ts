import { type BandKeys, bandKeys } from './band-keys.ts';
import { CandidatePairs } from './candidate-pairs.ts';
import type { NearPair, NearPairOptions } from './near-pair.ts';
import { ShingleStore } from './shingle-store.ts';
import { sortedJaccard } from './sorted-jaccard.ts';

/**
 * Finds pairs of similar texts among many, in time that grows with the number of texts and not with its square:
 * MinHash signatures cut into bands bring together pairs that are likely similar (at the threshold 98 % of them,
 * above it more), and each is then measured.
 *
 * A pair stands for itself: that a is near b and b near c says nothing of a and c. Where very many texts are alike,
 * as those of one template are, each is compared with a bounded number of its neighbours in alphabetical order.
 * The same texts in another order give the same pairs.
 *
 * Source: J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3.
 *
 * @param texts Each once; usually normalised.
 * @param among How many of the first texts are of interest: of each pair at least one is among them. All where left out.
 * @param keys The texts' band keys, where they are known already.
 */
export function findNearPairs(
  texts: readonly string[],
  options: NearPairOptions,
  among = texts.length,
  keys: BandKeys = bandKeys(texts, options),
): NearPair[] {
  const { threshold, shingleSize } = options;
  const store = new ShingleStore(texts, shingleSize);
  const pairs: NearPair[] = [];
  new CandidatePairs(texts, keys, { threshold, among }).visit((a, b) => {
    const similarity = sortedJaccard(store.hashesOf(a), store.hashesOf(b));
    if (similarity < threshold) return false;
    pairs.push({ a, b, similarity });
    return true;
  });
  return pairs;
}
