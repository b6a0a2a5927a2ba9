/** Counts numbers by bins; as in numpy, a bin holds its lower edge, and the last one its upper edge too. */
export class Histogram {
  readonly counts: number[];
  /** Numbers below the first edge and above the last. */
  below = 0;
  above = 0;
  readonly #edges: readonly number[];

  /** @param edges Rising, one more than there are bins. */
  constructor(edges: readonly number[]) {
    this.#edges = edges;
    this.counts = new Array<number>(edges.length - 1).fill(0);
  }

  add(number: number): void {
    const edges = this.#edges;
    const last = edges.length - 1;
    if (number < edges[0]!) this.below++;
    else if (number > edges[last]!) this.above++;
    else this.counts[binOf(number, edges)]!++;
  }
}

/**
 * The bin of a number that lies within the edges, 0-based.
 *
 * @example
 * binOf(2, [0, 1, 2]) // 1
 */
export function binOf(number: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (number < edges[middle]!) high = middle - 1;
    else low = middle;
  }
  return low;
}
