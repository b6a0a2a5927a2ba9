import { activeRaters } from './active-raters.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { sharedMargins } from './fleiss-kappa.ts';
import { linearisedCoefficient } from './linearised-coefficient.ts';
import type { Ratings } from './ratings.ts';

/**
 * Scott's pi (1955): as Cohen's kappa, but chance has both raters use labels alike. It is Fleiss' kappa of two raters,
 * and undefined for more.
 *
 * @example
 * scottPi(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [1, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 1
 */
export function scottPi(ratings: Ratings, options: CoefficientOptions): Coefficient {
  const name = 'scott_pi';
  if (activeRaters(ratings).length > 2) {
    const undefinedBecause = "Scott's pi is for two raters; Fleiss' kappa is the same for more.";
    return { name, undefinedBecause };
  }
  return { name, ...linearisedCoefficient(ratings, options, sharedMargins) };
}
