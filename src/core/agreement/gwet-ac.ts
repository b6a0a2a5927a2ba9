import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { linearisedCoefficient } from './linearised-coefficient.ts';
import { meanOfLabels } from './mean-of-labels.ts';
import { meanWeight } from './mean-weight.ts';
import type { Ratings } from './ratings.ts';

/**
 * Gwet's AC1 (2008), and AC2 where labels have weights: chance is the blind guess of raters on hard items only, and how
 * many are hard is told by how evenly labels are used. It stays near percent agreement where one label dominates, where
 * kappa falls. Labels of the set that nobody used count.
 *
 * @example
 * gwetAc(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 1
 */
export function gwetAc(ratings: Ratings, options: CoefficientOptions): Coefficient {
  const size = ratings.labels.length;
  const coefficient = linearisedCoefficient(ratings, options, ({ shares, weights }) => {
    // The mean weight over the chance of a label other than the one, since 1/(q(q-1)) = 1/q² × q/(q-1).
    const guess = (meanWeight(size, weights) * size) / (size - 1);
    let evenness = 0;
    for (const share of shares.values()) evenness += share * (1 - share);
    return {
      expected: guess * evenness,
      ofItem: (item) => guess * meanOfLabels(item, (label) => 1 - shares.get(label)!),
    };
  });
  return { name: 'gwet_ac', ...coefficient };
}
