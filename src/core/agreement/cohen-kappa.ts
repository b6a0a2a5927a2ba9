import { activeRaters } from './active-raters.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { crossTable } from './cross-table.ts';
import { errorInterval } from './error-interval.ts';
import { kappaError, kappaNullError } from './kappa-error.ts';
import { kappaOfTable } from './kappa-of-table.ts';
import { labelWeights } from './label-weights.ts';
import { meanPairKappa } from './mean-pair-kappa.ts';
import { raterPairs } from './rater-pairs.ts';
import type { Ratings } from './ratings.ts';
import { ALL_ALIKE, NO_PAIR, ONE_LABEL, TOO_FEW_RATERS } from './undefined-reason.ts';

/** Pairs of labels are taken one by one, which is some seconds. */
const MOST_PAIRS = 5_000_000;
const TOO_MANY_PAIRS =
  "So many raters of so many items make too many pairs to take one by one; Conger's kappa is Cohen's for many raters.";

/** Cohen's kappa, and its error if there were no agreement but chance. */
export interface CohenKappa extends Coefficient {
  readonly name: 'cohen_kappa';
  /** For two raters: of a test of agreement beyond chance, `value / nullStandardError` being its z. */
  readonly nullStandardError?: number;
}

/**
 * Cohen's kappa (1960, with weights 1968): how much of the agreement that chance leaves open two raters reach, where
 * chance keeps each rater's own use of the labels. 1 is full agreement, 0 is chance. The standard errors are those of
 * Fleiss, Cohen and Everitt (1969), and the interval is normal.
 *
 * It is made for two raters. For more it is the mean over all pairs with items in common (Light 1971), as the note
 * says, with a jackknifed error.
 *
 * @example
 * cohenKappa(
 *   { items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 0.5
 */
export function cohenKappa(ratings: Ratings, options: CoefficientOptions): CohenKappa {
  const name = 'cohen_kappa';
  const raters = activeRaters(ratings);
  if (raters.length < 2) return { name, undefinedBecause: TOO_FEW_RATERS };
  if (raters.length > 2) {
    if (countPairs(ratings) > MOST_PAIRS) return { name, undefinedBecause: TOO_MANY_PAIRS };
    return { name, ...meanPairKappa(ratings, options, raters.length) };
  }

  const [pair] = raterPairs(ratings);
  if (!pair) return { name, undefinedBecause: NO_PAIR };
  const weights = labelWeights(ratings.labels, options.weights, options.level);
  const table = crossTable(pair.firstLabels, pair.secondLabels);
  const kappa = kappaOfTable(table, weights);
  const { observed, expected } = kappa;
  if (1 - expected < 1e-12) {
    const isOneLabel = table.cells.length === 1;
    return { name, observed, expected, undefinedBecause: isOneLabel ? ONE_LABEL : ALL_ALIKE };
  }
  const value = (observed - expected) / (1 - expected);
  return {
    name,
    value,
    observed,
    expected,
    nullStandardError: kappaNullError(table, weights, kappa),
    ...errorInterval(value, kappaError(table, weights, kappa), {
      confidence: options.confidence,
      method: 'Fleiss, Cohen and Everitt 1969',
    }),
  };
}

function countPairs({ codes }: Ratings): number {
  let pairs = 0;
  for (const row of codes) {
    let given = 0;
    for (const code of row) if (code >= 0) given++;
    pairs += (given * (given - 1)) / 2;
  }
  return pairs;
}
