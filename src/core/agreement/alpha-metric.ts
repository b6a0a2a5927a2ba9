import type { LabelCounts } from './item-tally.ts';
import { labelScores } from './label-scores.ts';
import { labelWeights, type Weights } from './label-weights.ts';
import type { Level } from './ratings.ts';

/** How far apart two labels are for alpha, squared: by being the same or not, by their scores, or pair by pair. */
export type AlphaMetric =
  | { readonly kind: 'equality' }
  | { readonly kind: 'scores'; readonly scores: ReadonlyMap<number, number> }
  | { readonly kind: 'pairs'; readonly distance: (a: number, b: number) => number };

/** The metric of labels that were used so often: that of ordinal labels depends on it. */
export type MetricOf = (used: LabelCounts) => AlphaMetric;

/**
 * The metric of a level of measurement, as Krippendorff defines it (2011, "Computing Krippendorff's Alpha-Reliability"):
 * ordinal labels lie as far apart as ratings lie between their middles, interval ones by their difference, ratio ones by
 * their difference over their sum. Nominal labels differ or not, unless weights say how much.
 *
 * @example
 * alphaMetric(['low', 'mid', 'high'], 'ordinal', 'identity')({ labels: [0, 1, 2], counts: [4, 2, 2], total: 8 })
 * // { kind: 'scores', scores: new Map([[0, 2], [1, 5], [2, 7]]) }
 */
export function alphaMetric(labels: readonly string[], level: Level, weights: Weights): MetricOf {
  if (level === 'ordinal') return (used) => ({ kind: 'scores', scores: middleRanks(used) });
  if (level === 'nominal') {
    const { isIdentity, of } = labelWeights(labels, weights, level);
    if (isIdentity) return () => ({ kind: 'equality' });
    // The order of two raters means nothing to alpha.
    return () => ({ kind: 'pairs', distance: (a, b) => 1 - (of(a, b) + of(b, a)) / 2 });
  }
  const scores = new Map(labelScores(labels, level).map((score, label) => [label, score ?? NaN]));
  if (level === 'interval') return () => ({ kind: 'scores', scores });
  const distance = (a: number, b: number) => {
    const [x, y] = [scores.get(a)!, scores.get(b)!];
    return x === y ? 0 : ((x - y) / (x + y)) ** 2;
  };
  return () => ({ kind: 'pairs', distance });
}

/** The number of ratings below a label, and half of its own. */
function middleRanks({ labels, counts }: LabelCounts): Map<number, number> {
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [i, label] of labels.entries()) {
    ranks.set(label, below + counts[i]! / 2);
    below += counts[i]!;
  }
  return ranks;
}
