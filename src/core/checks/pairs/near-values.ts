import { findNearPairs } from '../../similarity/find-near-pairs.ts';
import type { MinHashing } from '../../similarity/min-hasher.ts';
import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { Corpus } from './corpus.ts';
import { keysOfCorpus } from './keys-of-corpus.ts';

/** A compared value that is nearly equal to another, as a number of the corpus. */
export interface NearValue {
  readonly value: number;
  readonly similarity: number;
}

/** Two texts that differ may have the same shingles, as `hahaha` and `hahahaha`: they are near, and not equal. */
const MOST_SIMILAR = 0.999;

/**
 * For each value that the corpus's first file has, and for those near it: the values nearly equal to it, the most
 * similar first. Other files' values are not held against each other.
 */
export function nearValues(
  corpus: Corpus,
  options: NearPairOptions,
  fast?: MinHashing,
): Map<number, readonly NearValue[]> {
  const values = corpus.values.compared;
  const near = new Map<number, NearValue[]>();
  const note = (from: number, value: number, similarity: number) => {
    const known = near.get(from);
    if (known) known.push({ value, similarity });
    else near.set(from, [{ value, similarity }]);
  };
  const keys = keysOfCorpus(corpus, options, fast);
  for (const pair of findNearPairs(values, options, corpus.ownValues, keys)) {
    const { a, b } = pair;
    const similarity = Math.min(pair.similarity, MOST_SIMILAR);
    note(a, b, similarity);
    note(b, a, similarity);
  }
  for (const each of near.values()) {
    each.sort(
      (a, b) => b.similarity - a.similarity || (values[a.value]! < values[b.value]! ? -1 : 1),
    );
  }
  return near;
}
