/** How a signature is cut: two texts are compared when all rows of any one band agree. */
export interface Bands {
  readonly bands: number;
  /** Places of the signature in one band. */
  readonly rows: number;
}

/** Share of the pairs right at the threshold that must share a band; more similar ones do so more often. */
const LEAST_RECALL = 0.98;

/**
 * Cuts a signature into the longest bands by which a pair of the given similarity is still found 98 times in a
 * hundred: the longer the bands, the fewer pairs are compared in vain. A pair of similarity s shares a band with
 * probability 1 - (1 - s^rows)^bands.
 *
 * Source: J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", 3.4.
 *
 * @param threshold Similarity from which pairs are wanted, above 0 and up to 1.
 *
 * @example
 * chooseBands(0.8, 128) // { bands: 18, rows: 7 }
 */
export function chooseBands(threshold: number, permutations: number): Bands {
  for (let rows = permutations; rows > 1; rows--) {
    const bands = Math.floor(permutations / rows);
    if (1 - (1 - threshold ** rows) ** bands >= LEAST_RECALL) return { bands, rows };
  }
  return { bands: permutations, rows: 1 };
}
