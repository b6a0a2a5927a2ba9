import type { Joint } from './confident-joint.ts';
import { roundKeepingSum } from './round-keeping-sum.ts';

/**
 * Scales counts of the rows that the model is sure of up to all rows: each given label to the rows that have it.
 * The result is an estimate of how many rows of each label belong to which class.
 *
 * @param counts The rows labelled with each class.
 *
 * @example
 * calibrateJoint([[3, 1], [0, 2]], [8, 2]) // [[6, 2], [0, 2]]
 */
export function calibrateJoint(joint: Joint, counts: readonly number[]): Joint {
  const scaled = joint.map((row, given) => {
    const sum = sumOf(row);
    return row.map((count) => (sum === 0 ? 0 : (count / sum) * counts[given]!));
  });
  const reached = sumOf(scaled.map(sumOf));
  const total = sumOf(counts);
  return scaled.map((row) =>
    roundKeepingSum(row.map((count) => (reached === 0 ? 0 : (count / reached) * total))),
  );
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
