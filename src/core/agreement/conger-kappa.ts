import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import type { LabelWeights } from './label-weights.ts';
import { type Chance, linearisedCoefficient, type RatedItems } from './linearised-coefficient.ts';
import { meanWeights } from './mean-weights.ts';
import type { Ratings } from './ratings.ts';

/**
 * Conger's kappa (1980), the exact kappa of several raters: chance keeps each rater's own use of labels, as Cohen's
 * does, and for two raters without missing ratings it is Cohen's. The standard error is Gwet's.
 *
 * @example
 * congerKappa(
 *   { items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 0.5
 */
export function congerKappa(ratings: Ratings, options: CoefficientOptions): Coefficient {
  return { name: 'conger_kappa', ...linearisedCoefficient(ratings, options, ownMargins) };
}

/** One rater's use of labels, and what others' labels would agree with it by chance. */
interface Margin {
  readonly total: number;
  /** For each label the rater used, the summed agreement with one label drawn from each other rater. */
  readonly withOthers: ReadonlyMap<number, number>;
  /** The mean of that over the rater's labels. */
  readonly mean: number;
}

function ownMargins({ ratings, items, weights }: RatedItems): Chance {
  const margins = marginsOf(ratings, weights);
  const ordered = margins.size * (margins.size - 1);
  let sum = 0;
  for (const { mean } of margins.values()) sum += mean;
  const expected = sum / ordered;
  const ofItem = (item: { readonly item: number }) => {
    let change = 0;
    for (const [rater, code] of ratings.codes[item.item]!.entries()) {
      if (code < 0) continue;
      const { total, withOthers, mean } = margins.get(rater)!;
      change += (items.length / total) * (withOthers.get(code)! - mean);
    }
    return expected + change / ordered;
  };
  return { expected, ofItem };
}

function marginsOf(ratings: Ratings, weights: LabelWeights): Map<number, Margin> {
  const counts = new Map<number, Map<number, number>>();
  for (const codes of ratings.codes) {
    for (const [rater, code] of codes.entries()) {
      if (code < 0) continue;
      const own = counts.get(rater) ?? new Map<number, number>();
      own.set(code, (own.get(code) ?? 0) + 1);
      counts.set(rater, own);
    }
  }
  const all = new Map<number, number>();
  const parts = [...counts].map(([rater, own]) => {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    const shares = new Map([...own].map(([label, count]) => [label, count / total]));
    for (const [label, share] of shares) all.set(label, (all.get(label) ?? 0) + share);
    return { rater, total, shares };
  });
  const withAll = meanWeights(all, weights);
  return new Map(
    parts.map(({ rater, total, shares }) => {
      const withOwn = meanWeights(shares, weights);
      const withOthers = new Map(
        [...withOwn].map(([label, own]) => [label, withAll.get(label)! - own]),
      );
      let mean = 0;
      for (const [label, share] of shares) mean += share * withOthers.get(label)!;
      return [rater, { total, withOthers, mean }];
    }),
  );
}
