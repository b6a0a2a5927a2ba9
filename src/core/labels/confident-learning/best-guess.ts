import { NEAR, type PredictedLabels } from './predicted-labels.ts';

/**
 * The class that the model finds likeliest for a row; of equal ones the first.
 *
 * @param row 0-based.
 *
 * @example
 * bestGuess({ classes: 3, given: [0], probabilities: [0.2, 0.5, 0.3] }, 0) // 1
 */
export function bestGuess(
  { classes, probabilities }: Pick<PredictedLabels, 'classes' | 'probabilities'>,
  row: number,
): number {
  const start = row * classes;
  let best = 0;
  for (let label = 1; label < classes; label++) {
    if (probabilities[start + label]! > probabilities[start + best]!) best = label;
  }
  return best;
}

/**
 * Whether the given label is the likeliest one, or as good as that: then there is nothing better to suggest.
 *
 * @example
 * isBestGiven({ classes: 2, given: [1], probabilities: [0.5, 0.5] }, 0) // true
 */
export function isBestGiven(predicted: PredictedLabels, row: number): boolean {
  const { classes, given, probabilities } = predicted;
  const best = bestGuess(predicted, row);
  const start = row * classes;
  return (
    best === given[row] || probabilities[start + given[row]!]! + NEAR > probabilities[start + best]!
  );
}
