import type { AlphaMetric, MetricOf } from './alpha-metric.ts';
import { type ItemTally, type LabelCounts, sumTallies } from './item-tally.ts';
import { sumOfDistances } from './sum-of-distances.ts';

/** What Krippendorff's alpha is made of. */
export interface AlphaParts {
  /** All ratings of the items. */
  readonly used: LabelCounts;
  readonly metric: AlphaMetric;
  /** The distances of the ratings within items, those of an item divided by one less than it has. */
  readonly within: number;
  /** The distances of all ratings to all. */
  readonly overall: number;
}

/**
 * The distances that alpha compares, of items with at least two labels each.
 *
 * @example
 * alphaParts([{ item: 0, labels: [0, 1], counts: [1, 1], total: 2 }], () => ({ kind: 'equality' })).within // 2
 */
export function alphaParts(units: readonly ItemTally[], metricOf: MetricOf): AlphaParts {
  const used = sumTallies(units);
  const metric = metricOf(used);
  let within = 0;
  for (const unit of units) within += sumOfDistances(unit, metric) / (unit.total - 1);
  return { used, metric, within, overall: sumOfDistances(used, metric) };
}

/**
 * Alpha itself: one less the distance within items over that between any two ratings; undefined where there is none.
 *
 * @example
 * alphaValue({ used: { labels: [0, 1], counts: [3, 1], total: 4 }, metric: { kind: 'equality' }, within: 2, overall: 6 })
 * // 0
 */
export function alphaValue({ used, within, overall }: AlphaParts): number | undefined {
  return overall > 0 ? 1 - ((used.total - 1) * within) / overall : undefined;
}
