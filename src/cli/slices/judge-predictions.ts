import type { Predictions } from '../../core/labels/predictions/predictions.ts';
import type { Outcomes } from '../../core/labels/slices/outcomes.ts';
import type { Parted } from '../../core/labels/slices/parting.ts';
import {
  partByPrediction,
  predictionOutcomes,
} from '../../core/labels/slices/prediction-outcomes.ts';
import type { SliceTable } from '../../core/labels/slices/slice-table.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { openPredictions } from '../predictions/open-predictions.ts';

/** What a model says of the rows of a dataset, as a measure of its slices. */
export interface JudgedPredictions {
  readonly predictions: Predictions;
  readonly outcomes: Outcomes;
  readonly parted: Parted;
  readonly notes: readonly string[];
}

/** Reads predictions and holds them to the labels. */
export async function judgePredictions(
  dataset: OpenedDataset,
  spec: string,
  { ids, label }: SliceTable,
  cwd: string,
): Promise<JudgedPredictions> {
  const { predictions, notes } = await openPredictions(dataset, spec, cwd);
  return {
    predictions,
    outcomes: predictionOutcomes(predictions, label ?? ''),
    parted: partByPrediction(predictions, ids.length),
    notes,
  };
}
