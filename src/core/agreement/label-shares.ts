import type { LabelCounts } from './item-tally.ts';

/**
 * How much each label is used: the mean of its share of the labels of an item, by label.
 *
 * @example
 * labelShares([{ labels: [0, 1], counts: [1, 1], total: 2 }, { labels: [0], counts: [3], total: 3 }])
 * // new Map([[0, 0.75], [1, 0.25]])
 */
export function labelShares(items: readonly LabelCounts[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { labels, counts, total } of items) {
    for (const [i, label] of labels.entries()) {
      shares.set(label, (shares.get(label) ?? 0) + counts[i]! / total / items.length);
    }
  }
  return shares;
}
