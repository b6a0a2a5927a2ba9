import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { linearisedCoefficient } from './linearised-coefficient.ts';
import { meanWeight } from './mean-weight.ts';
import type { Ratings } from './ratings.ts';

/**
 * Brennan and Prediger's coefficient (1981), of two labels known as PABAK: chance is a blind guess among all labels of
 * the set, those that nobody used as well.
 *
 * @example
 * brennanPrediger(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 0
 */
export function brennanPrediger(ratings: Ratings, options: CoefficientOptions): Coefficient {
  const coefficient = linearisedCoefficient(ratings, options, ({ weights }) => {
    const expected = meanWeight(ratings.labels.length, weights);
    return { expected, ofItem: () => expected };
  });
  return { name: 'brennan_prediger', ...coefficient };
}
