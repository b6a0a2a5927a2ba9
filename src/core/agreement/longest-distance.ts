import type { AlphaMetric } from './alpha-metric.ts';
import type { LabelCounts } from './item-tally.ts';

/**
 * The longest distance between two labels that were used; 0 where one was.
 *
 * @example
 * longestDistance({ labels: [0, 1], counts: [2, 1], total: 3 }, { kind: 'scores', scores: new Map([[0, 1], [1, 4]]) })
 * // 9
 */
export function longestDistance({ labels }: LabelCounts, metric: AlphaMetric): number {
  if (metric.kind === 'equality') return labels.length > 1 ? 1 : 0;
  let longest = 0;
  if (metric.kind === 'scores') {
    let [low, high] = [Infinity, -Infinity];
    for (const label of labels) {
      low = Math.min(low, metric.scores.get(label)!);
      high = Math.max(high, metric.scores.get(label)!);
    }
    return (high - low) ** 2;
  }
  for (const [i, label] of labels.entries()) {
    for (let j = 0; j < i; j++) longest = Math.max(longest, metric.distance(label, labels[j]!));
  }
  return longest;
}
