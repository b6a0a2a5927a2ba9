import { confidentThresholds } from './confident-thresholds.ts';
import type { PredictedLabels } from './predicted-labels.ts';

/**
 * The same rows with each probability less what the model usually gives its class, shifted above 0 and scaled to sum to 1
 * again: so that rows of a class of which the model is seldom sure do not all look suspect.
 *
 * @example
 * adjustProbabilities({ classes: 2, given: [0, 1], probabilities: [1, 0, 0.5, 0.5] }).probabilities
 * // [1, 0, 0.5, 0.5].map((p, i) => (p + [0, 0.5][i % 2]) / 1.5)
 */
export function adjustProbabilities(predicted: PredictedLabels): PredictedLabels {
  const { classes, given, probabilities } = predicted;
  const thresholds = confidentThresholds(predicted);
  const highest = Math.max(...thresholds);
  const adjusted = new Array<number>(probabilities.length);
  for (let row = 0; row < given.length; row++) {
    const start = row * classes;
    let sum = 0;
    for (let label = 0; label < classes; label++) {
      const shifted = probabilities[start + label]! - thresholds[label]! + highest;
      adjusted[start + label] = shifted;
      sum += shifted;
    }
    for (let label = 0; label < classes; label++) adjusted[start + label]! /= sum;
  }
  return { classes, given, probabilities: adjusted };
}
