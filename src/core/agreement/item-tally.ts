import type { Ratings } from './ratings.ts';

/** How often labels were given, those only that were. */
export interface LabelCounts {
  /** Each label once. */
  readonly labels: readonly number[];
  /** How often, by the place in {@link labels}. */
  readonly counts: readonly number[];
  /** The sum of the counts. */
  readonly total: number;
}

/** The labels that one item was given, without missing ratings and those that could not tell. */
export interface ItemTally extends LabelCounts {
  /** 0-based, among the items of the ratings. */
  readonly item: number;
}

/**
 * The labels of every item that has at least one.
 *
 * @example
 * tallyItems({ items: ['a', 'b'], raters: ['x', 'y', 'z'], labels: ['no', 'yes'], codes: [[1, 0, 1], [-1, -2, -1]] })
 * // [{ item: 0, labels: [1, 0], counts: [2, 1], total: 3 }]
 */
export function tallyItems(ratings: Ratings): ItemTally[] {
  return ratings.codes.flatMap((codes, item) => {
    const counts = new Map<number, number>();
    for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts.size === 0 ? [] : [{ item, ...countsOf(counts) }];
  });
}

/**
 * The labels of all items together, in the order of the label set.
 *
 * @example
 * sumTallies([{ labels: [2, 0], counts: [1, 1], total: 2 }, { labels: [0], counts: [3], total: 3 }])
 * // { labels: [0, 2], counts: [4, 1], total: 5 }
 */
export function sumTallies(tallies: readonly LabelCounts[]): LabelCounts {
  const sums = new Map<number, number>();
  for (const { labels, counts } of tallies) {
    for (const [i, label] of labels.entries()) {
      sums.set(label, (sums.get(label) ?? 0) + counts[i]!);
    }
  }
  return countsOf(new Map([...sums].sort(([a], [b]) => a - b)));
}

function countsOf(counts: ReadonlyMap<number, number>): LabelCounts {
  let total = 0;
  for (const count of counts.values()) total += count;
  return { labels: [...counts.keys()], counts: [...counts.values()], total };
}
