/** Two texts that are nearly equal, by their places in the list. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  /** The Jaccard similarity of their shingles. */
  readonly similarity: number;
}

export interface NearPairOptions {
  /** Least similarity, above 0 and up to 1. */
  readonly threshold: number;
  /** Characters in a shingle. */
  readonly shingleSize: number;
  /** Characters below which a text is too short to be nearly equal to any; 0 where all are long enough. */
  readonly minimumLength: number;
  /** Whether texts must hold the same numbers to be a pair, so that `row 1` and `row 2` are none. */
  readonly sameNumbers: boolean;
}
