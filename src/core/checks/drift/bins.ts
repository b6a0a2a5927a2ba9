/** The bins that a column's values are sorted into. */
export interface Bins {
  /** What to call each bin; text out of data. */
  readonly labels: readonly string[];
  /** The bin of a cell's text; -1 for one that is in none, as a blank cell is not. */
  of(text: string | undefined): number;
}

/** How many texts fall in each bin. */
export function countBins(bins: Bins, texts: Iterable<string | undefined>): number[] {
  const counts = new Array<number>(bins.labels.length).fill(0);
  for (const text of texts) {
    const bin = bins.of(text);
    if (bin !== -1) counts[bin]!++;
  }
  return counts;
}
