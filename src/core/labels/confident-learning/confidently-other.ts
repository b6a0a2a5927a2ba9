import { isBestGiven } from './best-guess.ts';
import { confidentGuess, NOT_SURE } from './confident-guess.ts';
import { confidentThresholds } from './confident-thresholds.ts';
import type { PredictedLabels } from './predicted-labels.ts';

/**
 * Suspects the rows of which the model is sure that they belong to another class than the given one.
 *
 * @returns By row, 1 where it is suspected.
 * @example
 * confidentlyOther({ classes: 2, given: [0, 0, 1], probabilities: [0.9, 0.1, 0.1, 0.9, 0.1, 0.9] })
 * // new Uint8Array([0, 1, 0])
 */
export function confidentlyOther(predicted: PredictedLabels): Uint8Array {
  const { given } = predicted;
  const thresholds = confidentThresholds(predicted);
  return Uint8Array.from({ length: given.length }, (_, row) => {
    const guess = confidentGuess(predicted, thresholds, row);
    return guess === NOT_SURE || guess === given[row] || isBestGiven(predicted, row) ? 0 : 1;
  });
}
