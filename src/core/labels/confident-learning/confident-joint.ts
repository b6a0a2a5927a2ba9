import { confidentGuess, NOT_SURE } from './confident-guess.ts';
import { confidentThresholds } from './confident-thresholds.ts';
import type { PredictedLabels } from './predicted-labels.ts';

/** Counts of rows: by the given label, then by the true one as far as it can be told. */
export type Joint = readonly (readonly number[])[];

/**
 * Counts the rows of whose class the model is sure, by given label and by that class. Each class counts as right at
 * least once, so that no class is all wrong by chance. Northcutt et al. 2021, equation 1.
 *
 * @example
 * confidentJoint({ classes: 2, given: [0, 0, 1], probabilities: [0.9, 0.1, 0.1, 0.9, 0.1, 0.9] })
 * // [[1, 1], [0, 1]]
 */
export function confidentJoint(predicted: PredictedLabels): Joint {
  const { classes, given } = predicted;
  const thresholds = confidentThresholds(predicted);
  const joint = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let row = 0; row < given.length; row++) {
    const guess = confidentGuess(predicted, thresholds, row);
    if (guess !== NOT_SURE) joint[given[row]!]![guess]!++;
  }
  for (const [label, counts] of joint.entries()) counts[label] = Math.max(1, counts[label]!);
  return joint;
}
