import type { LabelCounts } from './item-tally.ts';

/**
 * The mean of a figure over the labels of an item.
 *
 * @example
 * meanOfLabels({ labels: [0, 1], counts: [3, 1], total: 4 }, (label) => label) // 0.25
 */
export function meanOfLabels(
  { labels, counts, total }: LabelCounts,
  figureOf: (label: number) => number,
): number {
  return labels.reduce((sum, label, i) => sum + counts[i]! * figureOf(label), 0) / total;
}
