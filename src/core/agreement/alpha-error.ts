import type { AlphaParts } from './alpha-parts.ts';
import type { ItemTally } from './item-tally.ts';
import { distancesToAll, sumOfDistances } from './sum-of-distances.ts';

/**
 * The linearised standard error of Krippendorff's alpha: how much each item moves alpha, as Gwet has it ("Handbook of
 * Inter-Rater Reliability", 2014), for every metric. Where the metric hangs on how often labels are used, as the ordinal
 * one does, that counts as well. NaN of a single item.
 *
 * @param units The items of the parts.
 * @param options Whether the metric is of ranks; how many items there are, where only they matter.
 *
 * @example
 * alphaError(
 *   tallyItems({ items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] }),
 *   alphaParts(
 *     tallyItems({ items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] }),
 *     () => ({ kind: 'equality' }),
 *   ),
 * ).toFixed(4) // '0.5270'
 */
export function alphaError(
  units: readonly ItemTally[],
  parts: AlphaParts,
  { isRanked = false, population = Infinity } = {},
): number {
  const n = units.length;
  const { used, metric, within, overall } = parts;
  const toAll = distancesToAll(used, metric);
  const ranks = isRanked ? rankEffects(units, parts) : undefined;
  // Gwet takes the error of alpha without its correction for few ratings, which leaves it a little larger.
  const disagreement = (used.total * within) / overall;
  let squares = 0;
  for (const unit of units) {
    let ofWithin = sumOfDistances(unit, metric) / (unit.total - 1);
    let ofOverall = 0;
    for (const [i, label] of unit.labels.entries()) {
      const count = unit.counts[i]!;
      ofOverall += 2 * count * toAll.get(label)!;
      if (ranks) {
        ofWithin += count * ranks.within.get(label)!;
        ofOverall += count * ranks.overall.get(label)!;
      }
    }
    const share = unit.total / used.total;
    const change = (within > 0 ? ofWithin / within : 0) + share - ofOverall / overall;
    squares += (disagreement * change) ** 2;
  }
  const unseen = Math.max(1 - n / population, 0);
  return Math.sqrt((unseen * n * squares) / (n - 1));
}

/** How one more rating of a label moves both sums by moving the ranks of all labels from it upwards. */
function rankEffects(units: readonly ItemTally[], { used, metric }: AlphaParts) {
  if (metric.kind !== 'scores') throw new TypeError('Ranks are scores.');
  const { scores } = metric;
  // The rank of each rating of a label, less the ranks of those it meets within items.
  const pulls = new Map<number, number>();
  for (const { labels, counts, total } of units) {
    const sum = labels.reduce((all, label, i) => all + counts[i]! * scores.get(label)!, 0);
    for (const [i, label] of labels.entries()) {
      const rank = scores.get(label)!;
      const pull = counts[i]! * (rank - (sum - rank) / (total - 1));
      pulls.set(label, (pulls.get(label) ?? 0) + pull);
    }
  }
  const middle = used.total / 2;
  return {
    within: effects(used.labels, (label) => pulls.get(label)!),
    overall: effects(
      used.labels,
      (label, i) => used.counts[i]! * used.total * (scores.get(label)! - middle),
    ),
  };
}

/** Four times the pulls on all labels above one, and half of its own. */
function effects(labels: readonly number[], pullOf: (label: number, place: number) => number) {
  const moved = new Map<number, number>();
  let above = 0;
  for (let i = labels.length - 1; i >= 0; i--) {
    const pull = pullOf(labels[i]!, i);
    moved.set(labels[i]!, 4 * (above + pull / 2));
    above += pull;
  }
  return moved;
}
