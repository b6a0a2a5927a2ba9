import { bestGuess } from './best-guess.ts';
import { NEAR, type PredictedLabels } from './predicted-labels.ts';

/** The guess for a row of whose class the model is not sure. */
export const NOT_SURE = -1;

/**
 * The class that the model is sure of by the thresholds, the likeliest where there are several, {@link NOT_SURE} where
 * there is none.
 *
 * @example
 * confidentGuess({ classes: 2, given: [0], probabilities: [0.4, 0.6] }, [0.8, 0.55], 0) // 1
 */
export function confidentGuess(
  predicted: PredictedLabels,
  thresholds: readonly number[],
  row: number,
): number {
  const start = row * predicted.classes;
  let only = NOT_SURE;
  for (let label = 0; label < predicted.classes; label++) {
    if (predicted.probabilities[start + label]! < thresholds[label]! - NEAR) continue;
    if (only !== NOT_SURE) return bestGuess(predicted, row);
    only = label;
  }
  return only;
}
