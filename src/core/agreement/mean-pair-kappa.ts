import { countOf } from '../words/count-of.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { crossTable } from './cross-table.ts';
import { errorInterval } from './error-interval.ts';
import { kappaOfTable } from './kappa-of-table.ts';
import { labelWeights } from './label-weights.ts';
import { raterPairs } from './rater-pairs.ts';
import type { Ratings } from './ratings.ts';
import { ALL_ALIKE, NO_PAIR, ONE_LABEL } from './undefined-reason.ts';

/** The sum of a figure over pairs of raters, and how many pairs have it. */
interface PairSum {
  sum: number;
  pairs: number;
}

/**
 * The mean of Cohen's kappa over all pairs of raters (Light 1971), with an error by leaving out one item after another.
 * Pairs without items in common, or that used one label only, have no kappa and are left out, as the note says.
 *
 * @param raters How many gave labels, for the number of pairs that there could be.
 *
 * @example
 * meanPairKappa(
 *   { items: ['a', 'b'], raters: ['x', 'y', 'z'], labels: ['no', 'yes'], codes: [[0, 0, 0], [1, 1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 *   3,
 * ).value // 1
 */
export function meanPairKappa(
  ratings: Ratings,
  options: CoefficientOptions,
  raters: number,
): Omit<Coefficient, 'name'> {
  const weights = labelWeights(ratings.labels, options.weights, options.level);
  const kappas: PairSum = { sum: 0, pairs: 0 };
  const [observed, expected] = [{ ...kappas }, { ...kappas }];
  // How leaving out an item changes the sum and the number of pairs.
  const without = new Map<number, PairSum>();
  let isOneLabel = true;
  for (const pair of raterPairs(ratings)) {
    const table = crossTable(pair.firstLabels, pair.secondLabels);
    const whole = kappaOfTable(table, weights);
    const kappa = kappaFrom(whole.observed, whole.expected);
    if (table.cells.length > 1) isOneLabel = false;
    if (kappa === undefined) {
      for (const item of pair.items)
        if (!without.has(item)) without.set(item, { sum: 0, pairs: 0 });
      continue;
    }
    add(kappas, kappa);
    add(observed, whole.observed);
    add(expected, whole.expected);
    const n = table.total;
    for (const [place, item] of pair.items.entries()) {
      const [a, b] = [pair.firstLabels[place]!, pair.secondLabels[place]!];
      const weight = weights.of(a, b);
      const seen = (n * whole.observed - weight) / (n - 1);
      const margins = whole.rowWeights.get(a)! + whole.columnWeights.get(b)!;
      const chance = (n * n * whole.expected - n * margins + weight) / (n - 1) ** 2;
      const left = n === 1 ? undefined : kappaFrom(seen, chance);
      const change = without.get(item) ?? { sum: 0, pairs: 0 };
      change.sum += (left ?? 0) - kappa;
      change.pairs -= left === undefined ? 1 : 0;
      without.set(item, change);
    }
  }
  const possible = (raters * (raters - 1)) / 2;
  if (without.size === 0) return { undefinedBecause: NO_PAIR };
  if (kappas.pairs === 0) return { undefinedBecause: isOneLabel ? ONE_LABEL : ALL_ALIKE };

  const value = kappas.sum / kappas.pairs;
  const spread = errorInterval(value, jackknifeError(kappas, without), {
    confidence: options.confidence,
    method: 'jackknife',
    degrees: without.size - 1,
  });
  return {
    value,
    observed: observed.sum / observed.pairs,
    expected: expected.sum / expected.pairs,
    ...spread,
    note: [noteOf(kappas.pairs, possible), ...(spread.note ? [spread.note] : [])].join(' '),
  };
}

function kappaFrom(observed: number, expected: number): number | undefined {
  return 1 - expected < 1e-12 ? undefined : (observed - expected) / (1 - expected);
}

function add(total: PairSum, figure: number) {
  total.sum += figure;
  total.pairs++;
}

function jackknifeError(all: PairSum, without: ReadonlyMap<number, PairSum>): number {
  const means = [...without.values()].flatMap(({ sum, pairs }) =>
    all.pairs + pairs === 0 ? [] : [(all.sum + sum) / (all.pairs + pairs)],
  );
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  const squares = means.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(((means.length - 1) / means.length) * squares);
}

function noteOf(pairs: number, possible: number): string {
  if (pairs === possible) return `The mean over ${countOf(pairs, 'pair')} of raters.`;
  return `The mean over ${countOf(pairs, 'pair')} of raters; the other ${possible - pairs} have too little in common.`;
}
