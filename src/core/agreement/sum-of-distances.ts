import type { AlphaMetric } from './alpha-metric.ts';
import type { LabelCounts } from './item-tally.ts';

/**
 * The distances of all ordered pairs of labels, summed: each label with each other, as often as both were given.
 *
 * @example
 * sumOfDistances({ labels: [0, 1], counts: [2, 1], total: 3 }, { kind: 'equality' }) // 4
 */
export function sumOfDistances(used: LabelCounts, metric: AlphaMetric): number {
  const { labels, counts, total } = used;
  if (metric.kind === 'equality') {
    return counts.reduce((sum, count) => sum - count * count, total * total);
  }
  if (metric.kind === 'scores') return 2 * total * spreadOf(used, metric.scores).squares;
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    for (let j = 0; j < i; j++) {
      sum += 2 * counts[i]! * counts[j]! * metric.distance(labels[i]!, labels[j]!);
    }
  }
  return sum;
}

/**
 * The distance of each label used to all ratings, summed, by label.
 *
 * @example
 * distancesToAll({ labels: [0, 1], counts: [2, 1], total: 3 }, { kind: 'equality' }) // new Map([[0, 1], [1, 2]])
 */
export function distancesToAll(used: LabelCounts, metric: AlphaMetric): Map<number, number> {
  const { labels, counts, total } = used;
  if (metric.kind === 'equality') {
    return new Map(labels.map((label, i) => [label, total - counts[i]!]));
  }
  if (metric.kind === 'scores') {
    const { mean, squares } = spreadOf(used, metric.scores);
    return new Map(
      labels.map((label) => [label, squares + total * (metric.scores.get(label)! - mean) ** 2]),
    );
  }
  return new Map(
    labels.map((label) => [
      label,
      labels.reduce((sum, other, j) => sum + counts[j]! * metric.distance(label, other), 0),
    ]),
  );
}

/** About the mean, so that large scores close together, such as times, lose no digits. */
function spreadOf({ labels, counts, total }: LabelCounts, scores: ReadonlyMap<number, number>) {
  const mean = labels.reduce((sum, label, i) => sum + counts[i]! * scores.get(label)!, 0) / total;
  const squares = labels.reduce(
    (sum, label, i) => sum + counts[i]! * (scores.get(label)! - mean) ** 2,
    0,
  );
  return { mean, squares };
}
