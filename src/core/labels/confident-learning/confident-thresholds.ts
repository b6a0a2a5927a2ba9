import { NEAR, type PredictedLabels } from './predicted-labels.ts';

/** Above any probability: nothing is counted for a class that no row has. */
const UNREACHABLE = 2;

/**
 * How sure the model is of each class on average, among the rows labelled with it: from there on a row is counted for
 * the class. A class that the model is seldom sure of so asks for less. Northcutt et al. 2021, equation 2.
 *
 * @example
 * confidentThresholds({ classes: 2, given: [0, 0, 1], probabilities: [0.9, 0.1, 0.7, 0.3, 0.2, 0.8] })
 * // [0.8, 0.8]
 */
export function confidentThresholds({ classes, given, probabilities }: PredictedLabels): number[] {
  const sums = new Array<number>(classes).fill(0);
  const counts = new Array<number>(classes).fill(0);
  for (let row = 0; row < given.length; row++) {
    const label = given[row]!;
    sums[label]! += probabilities[row * classes + label]!;
    counts[label]!++;
  }
  return sums.map((sum, label) =>
    counts[label] === 0 ? UNREACHABLE : Math.max(sum / counts[label]!, 2 * NEAR),
  );
}
