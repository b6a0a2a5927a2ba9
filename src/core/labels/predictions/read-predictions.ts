import { AssayError } from '../../assay-error.ts';
import type { Table } from '../../table/table.ts';
import { formatCount } from '../../words/format-count.ts';
import { judgeClasses, type KnownLabels } from './judge-classes.ts';
import { LineReader } from './line-reader.ts';
import { listClasses } from './list-classes.ts';
import { matchPredictions } from './match-predictions.ts';
import { PlaceLog } from './place-log.ts';
import type { PredictedDataset } from './predicted-dataset.ts';
import { describeFault, type FaultKind } from './prediction-fault.ts';
import type { NoteKind, Predictions } from './predictions.ts';
import { requirePredictionColumns } from './require-prediction-columns.ts';
import { RowFinder } from './row-finder.ts';

/** Every class is counted against every other. */
const MOST_CLASSES = 5000;
/** Two gigabytes. */
const MOST_PLACES = 250_000_000;

/**
 * Reads predictions and matches them with the rows of a dataset. What is missing or left over is noted; what cannot be right
 * is refused as a whole, since what it says of other lines is then as doubtful.
 *
 * @param name Of the file of predictions, for errors.
 * @throws {AssayError} `bad-input` naming every kind of fault and its first lines.
 */
export async function readPredictions(
  table: Table,
  name: string,
  dataset: PredictedDataset,
): Promise<Predictions> {
  const used = new Set(dataset.rows.flatMap(({ label }) => label ?? []));
  if (used.size === 0) {
    throw new AssayError('bad-input', `No row of ${dataset.paths.join(', ')} has a label.`, {
      hint: 'Name the column of the labels with --label.',
    });
  }
  const columns = requirePredictionColumns(table, name, dataset, used);
  const faults = new PlaceLog<FaultKind>();
  const notes = new PlaceLog<NoteKind>();
  const seen = await listClasses(table, columns);
  const known: KnownLabels = {
    used,
    ...(dataset.declared ? { declared: dataset.declared } : {}),
  };
  const { labels, unknown, unused } = judgeClasses(seen, known);
  for (const place of unknown) faults.add('unknown-class', place);
  for (const text of unused) notes.add('unused-class', { text });
  for (const text of columns.unused) notes.add('unused-column', { text });

  const finder = new RowFinder(dataset.rows, columns.key, dataset.paths);
  const hasProbabilities = columns.classes.length > 0 || columns.object !== undefined;
  const probabilities = hasProbabilities ? roomFor(dataset.rows.length, labels, name) : undefined;
  const reader = new LineReader(columns, labels, finder, { faults, notes }, probabilities);
  const said = await reader.readAll(table);
  throwFaults(faults, table, name);
  const matched = matchPredictions(dataset.rows, { said, labels, probabilities }, notes);
  if (matched.rows.length === 0) throw nothingJudged(notes, name);
  if (hasProbabilities && labels.length < 2) {
    throw new AssayError('bad-input', `${name} knows one class only, ${labels.join()}.`, {
      hint: 'Give a probability for every label.',
    });
  }
  return { ...matched, keyKind: columns.key.kind, notes };
}

/** A place for each row and class, as far as memory allows. */
function roomFor(rows: number, labels: readonly string[], name: string): Float64Array {
  const places = rows * labels.length;
  if (labels.length <= MOST_CLASSES && places <= MOST_PLACES) return new Float64Array(places);
  throw new AssayError(
    'unsupported',
    `${name} has ${formatCount(labels.length)} classes for ${formatCount(rows)} rows, more than are compared.`,
    {
      hint: `Up to ${formatCount(MOST_CLASSES)} classes, and ${formatCount(MOST_PLACES)} probabilities: judge files one by one, or give predicted labels only.`,
    },
  );
}

function throwFaults(faults: PlaceLog<FaultKind>, table: Table, name: string): void {
  const kinds = faults.entries();
  if (kinds.length === 0) return;
  const lines = kinds.map(([kind, seen]) => describeFault(kind, seen, (row) => table.line(row)));
  throw new AssayError('bad-input', `${name} cannot be used.\n${lines.join('\n')}`, {
    hint: faults.get('unknown-class')
      ? 'Write labels as the dataset has them; the config can list more of them under `labels`.'
      : 'docs/label-errors.md shows what a file of predictions looks like.',
  });
}

function nothingJudged(notes: PlaceLog<NoteKind>, name: string): AssayError {
  const unknown = notes.get('unknown-row');
  const first = unknown ? `: ${unknown.first.map(({ text }) => text).join(', ')}` : '';
  return unknown
    ? new AssayError('bad-input', `None of the rows of ${name} is one of the dataset${first}.`, {
        hint: 'Key predictions as the dataset is keyed, or by the number of the row in a column `row`.',
      })
    : new AssayError('bad-input', `${name} has a prediction for none of the labelled rows.`, {
        hint: 'docs/label-errors.md shows what a file of predictions looks like.',
      });
}
