import { readSliceTable } from '../../core/labels/slices/read-slice-table.ts';
import { rowsBehind } from '../../core/labels/slices/rows-behind.ts';
import type { SliceReport } from '../../core/labels/slices/slice-report.ts';
import { traceTraining } from '../../core/labels/slices/trace-training.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import type { JudgedPredictions } from './judge-predictions.ts';

/** Each traced slice is compared with the whole training set. */
const MOST_TRACED = 10;

/** Finds the training rows behind the worst slices in which a model fails. */
export async function traceSlices(
  { found, parted, table }: SliceReport,
  { predictions, outcomes }: JudgedPredictions,
  training: OpenedDataset,
): Promise<NonNullable<SliceReport['training']>> {
  const trained = await readSliceTable(training.files);
  const slices = found.slices
    .filter(({ isWorse, measure }) => isWorse && measure === outcomes.measure)
    .slice(0, MOST_TRACED)
    .map((slice) => ({ slice, failed: rowsBehind(slice, outcomes, parted) }));
  const said = new Map(
    predictions.rows.map((row, judged) => [
      row,
      predictions.labels[predictions.predicted[judged]!]!,
    ]),
  );
  const predicted = { table, parted, predictedOf: (row: number) => said.get(row)! };
  const traces = traceTraining(slices, predicted, trained);
  return {
    name: training.name,
    table: trained,
    traces: new Map(slices.map(({ slice }, place) => [slice, traces[place]!])),
  };
}
