import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { fleissNullError } from './fleiss-null-error.ts';
import { type Chance, linearisedCoefficient, type RatedItems } from './linearised-coefficient.ts';
import { meanOfLabels } from './mean-of-labels.ts';
import { meanWeights } from './mean-weights.ts';
import type { Ratings } from './ratings.ts';

/** Fleiss' kappa, and its error if there were no agreement but chance. */
export interface FleissKappa extends Coefficient {
  readonly name: 'fleiss_kappa';
  /** Where all items have as many labels and labels no weights: `value / nullStandardError` is the z of Fleiss 1971. */
  readonly nullStandardError?: number;
}

/**
 * Fleiss' kappa (1971): how much of the agreement that chance leaves open raters reach, where chance keeps how often
 * labels are used by all raters together. For any number of raters, the same ones for all items or not, and with
 * missing ratings in Gwet's general form.
 *
 * @example
 * fleissKappa(
 *   { items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 0], [1, 1], [1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 1
 */
export function fleissKappa(ratings: Ratings, options: CoefficientOptions): FleissKappa {
  const kappa = linearisedCoefficient(ratings, options, sharedMargins);
  const nullStandardError =
    kappa.value === undefined || options.weights !== 'identity'
      ? undefined
      : fleissNullError(ratings);
  return {
    name: 'fleiss_kappa',
    ...kappa,
    ...(nullStandardError !== undefined && { nullStandardError }),
  };
}

/**
 * Chance for raters who use labels as often as all together: two labels drawn from all.
 *
 * @example
 * sharedMargins({ items: [], shares: new Map([[0, 0.5], [1, 0.5]]), weights: { isIdentity: true } }).expected // 0.5
 */
export function sharedMargins({ shares, weights }: RatedItems): Chance {
  const means = meanWeights(shares, weights);
  let expected = 0;
  for (const [label, share] of shares) expected += share * means.get(label)!;
  return { expected, ofItem: (item) => meanOfLabels(item, (label) => means.get(label)!) };
}
