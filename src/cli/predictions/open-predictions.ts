import { AssayError } from '../../core/assay-error.ts';
import type { LabelledRow } from '../../core/labels/predictions/labelled-row.ts';
import type { Predictions } from '../../core/labels/predictions/predictions.ts';
import { readLabelledRows } from '../../core/labels/predictions/read-labelled-rows.ts';
import { readPredictions } from '../../core/labels/predictions/read-predictions.ts';
import { describeNotes } from '../../core/labels/suggestions/describe-notes.ts';
import { maskOfKey } from '../../core/labels/suggestions/mask-of-key.ts';
import type { ShownFile } from '../../core/labels/suggestions/show-suggestions.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { ByteSource } from '../../core/table/byte-source.ts';
import type { Table } from '../../core/table/table.ts';
import { columnName } from '../../core/words/column-name.ts';
import { labelColumn } from '../dataset/label-column.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { type OpenedData, openData } from '../open-data.ts';

/** A file of the dataset that predictions are about, with the bytes that a patch is for. */
export interface PredictedFile extends ShownFile {
  readonly source: ByteSource;
}

/** Predictions, and the rows that they are about. */
export interface OpenedPredictions {
  readonly files: readonly PredictedFile[];
  readonly rows: readonly LabelledRow[];
  readonly predictions: Predictions;
  /** What to know before trusting them, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads predictions about the rows of a dataset.
 *
 * @param spec The file of predictions, or `rev:path`.
 */
export async function openPredictions(
  dataset: OpenedDataset,
  spec: string,
  cwd: string,
): Promise<OpenedPredictions> {
  const files = dataset.files.map((file) => ({
    path: file.path,
    table: file.table,
    source: file.source,
    keyColumns: file.keyColumns,
    text: file.roles.text,
    label: labelColumn(file),
  }));
  const { privacy } = dataset.config;
  const rows = await readLabelledRows(files);
  const data = await openData(cwd, spec, {});
  try {
    const table = soleTable(data);
    const [first] = files;
    const predictions = await readPredictions(table, data.name, {
      rows,
      paths: files.map(({ path }) => path),
      key: first!.keyColumns.map((column) => first!.table.columns[column] ?? ''),
      columns: files.flatMap((file) => file.table.columns),
      declared: dataset.policy.labels,
    });
    const notes = describeNotes(predictions, {
      ofRow: (row) => nameRow(rows[row]!, files),
      ofLine: (row) => namePlace(table, row),
      showLabel: maskOfColumn(columnName(first!.table.columns, first!.label), privacy),
      showKey: maskOfKey(first!, privacy),
    });
    return { files, rows, predictions, notes };
  } finally {
    await data.close();
  }
}

function nameRow({ file, row }: LabelledRow, files: readonly PredictedFile[]): string {
  const { path, table } = files[file]!;
  const place = namePlace(table, row);
  return files.length > 1 ? `${path} ${place}` : place;
}

function namePlace(table: Table, row: number): string {
  const line = table.line(row);
  return line === undefined ? `row ${row + 1}` : `line ${line}`;
}

function soleTable({ name, tables }: OpenedData): Table {
  const [first, ...others] = tables.values();
  if (first && others.length === 0) return first;
  throw new AssayError('bad-arguments', `${name} has ${tables.size} sheets, and one is read.`, {
    hint: 'Save the predictions as CSV, JSON Lines or Parquet.',
  });
}
