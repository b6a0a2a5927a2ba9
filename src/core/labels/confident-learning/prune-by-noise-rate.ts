import type { Joint } from './confident-joint.ts';
import { keepOneEach } from './keep-one-each.ts';
import type { PredictedLabels } from './predicted-labels.ts';
import { rowsByLabel } from './rows-by-label.ts';

/**
 * Suspects, for each pair of a given label and another class, as many rows as the joint counts: those for which the model
 * puts the other class furthest before the given one. Northcutt et al. 2021, method 4 (PBNR).
 *
 * @returns By row, 1 where it is suspected.
 */
export function pruneByNoiseRate(predicted: PredictedLabels, joint: Joint): Uint8Array {
  const { classes, probabilities } = predicted;
  const suspected = new Uint8Array(predicted.given.length);
  const wrong = keepOneEach(joint);
  for (const [given, rows] of rowsByLabel(predicted).entries()) {
    if (rows.length < 2) continue;
    for (const [label, count] of wrong[given]!.entries()) {
      if (label === given || count <= 0) continue;
      const lead = (row: number) =>
        probabilities[row * classes + label]! - probabilities[row * classes + given]!;
      const furthest = [...rows].sort((a, b) => lead(b) - lead(a)).slice(0, count);
      for (const row of furthest) suspected[row] = 1;
    }
  }
  return suspected;
}
