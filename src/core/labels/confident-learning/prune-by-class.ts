import type { Joint } from './confident-joint.ts';
import { keepOneEach } from './keep-one-each.ts';
import type { PredictedLabels } from './predicted-labels.ts';
import { rowsByLabel } from './rows-by-label.ts';

/**
 * Suspects, of each given label, as many rows as the joint counts for other classes: those that the model finds least
 * likely to have it. Northcutt et al. 2021, method 3 (PBC).
 *
 * @returns By row, 1 where it is suspected.
 */
export function pruneByClass(predicted: PredictedLabels, joint: Joint): Uint8Array {
  const { classes, probabilities } = predicted;
  const suspected = new Uint8Array(predicted.given.length);
  const kept = keepOneEach(joint);
  for (const [given, rows] of rowsByLabel(predicted).entries()) {
    const count = rows.length - kept[given]![given]!;
    if (rows.length < 2 || count < 1) continue;
    const own = (row: number) => probabilities[row * classes + given]!;
    const least = [...rows].sort((a, b) => own(a) - own(b)).slice(0, count);
    for (const row of least) suspected[row] = 1;
  }
  return suspected;
}
