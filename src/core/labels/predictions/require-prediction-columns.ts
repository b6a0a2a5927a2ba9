import { AssayError } from '../../assay-error.ts';
import type { Table } from '../../table/table.ts';
import { findPredictionColumns } from './find-prediction-columns.ts';
import { findPredictionKey } from './find-prediction-key.ts';
import type { PredictedDataset } from './predicted-dataset.ts';
import type { PredictionColumns } from './prediction-columns.ts';

/**
 * What the columns of predictions mean, see {@link findPredictionColumns}.
 *
 * @param name Of the file of predictions, for errors.
 * @param labels Those that rows of the dataset have.
 * @throws {AssayError} `bad-input` where nothing says which row a line is about, or what is predicted, or two columns say it.
 */
export function requirePredictionColumns(
  table: Table,
  name: string,
  dataset: PredictedDataset,
  labels: ReadonlySet<string>,
): PredictionColumns {
  const key = findPredictionKey(table.columns, { key: dataset.key, files: dataset.paths.length });
  const has = `Its columns are ${table.columns.join(', ')}.`;
  if (!key) {
    const number = dataset.paths.length > 1 ? 'path and row' : 'row';
    const wanted = dataset.key.length > 0 ? `${dataset.key.join(' and ')}, or ` : '';
    throw new AssayError(
      'bad-input',
      `Nothing in ${name} says which row a prediction is about. ${has}`,
      { hint: `Add ${wanted}row_id, or the row's number (from 1) in ${number}.` },
    );
  }
  const own = new Set(dataset.columns);
  const columns = findPredictionColumns(table.columns, { key, labels, own });
  const labelled = new Set<string>();
  for (const { label, column } of columns.classes) {
    if (labelled.size < labelled.add(label).size) continue;
    throw new AssayError(
      'bad-input',
      `Two columns of ${name} hold the probability of ${label}, the second is ${table.columns[column]}.`,
      { hint: 'Leave one of them out.' },
    );
  }
  if (columns.classes.length > 0 || columns.object !== undefined) return columns;
  if (columns.predicted !== undefined) return columns;
  throw new AssayError('bad-input', `${name} holds no predictions. ${has}`, {
    hint: 'Add predicted, or a probability per label: p_<label> for each, or probabilities as a JSON object.',
  });
}
