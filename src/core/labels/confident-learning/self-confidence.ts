import type { PredictedLabels } from './predicted-labels.ts';

/**
 * How likely the model finds each row's given label: from 0, certainly wrong, to 1.
 *
 * @example
 * selfConfidence({ classes: 2, given: [1], probabilities: [0.75, 0.25] }) // [0.25]
 */
export function selfConfidence({ classes, given, probabilities }: PredictedLabels): number[] {
  return Array.from(given, (label, row) => probabilities[row * classes + label]!);
}
