import type { Predictions } from '../predictions/predictions.ts';
import type { Outcomes } from './outcomes.ts';
import type { Parted } from './parting.ts';

/** How the parting by what a model says is called. */
export const PREDICTED = 'predicted label';

/**
 * Rows of which a model predicts another label than they have. That a row of one label is predicted to have another is the
 * error itself: the pair of the two is no slice.
 *
 * @param label The name of the label column.
 */
export function predictionOutcomes(
  { rows, given, predicted }: Predictions,
  label: string,
): Outcomes {
  return {
    measure: 'model_error',
    rows,
    bad: given.map((each, judged) => each !== predicted[judged]),
    idle: { pairs: [[label, PREDICTED]] },
  };
}

/** Rows parted by what a model says of them. */
export function partByPrediction({ rows, predicted, labels }: Predictions, total: number): Parted {
  const ofRow = new Int32Array(total).fill(-1);
  for (const [judged, row] of rows.entries()) ofRow[row] = predicted[judged]!;
  return {
    parting: { name: PREDICTED, kind: 'predicted', partOf: (text) => text },
    values: labels,
    ofRow,
  };
}
