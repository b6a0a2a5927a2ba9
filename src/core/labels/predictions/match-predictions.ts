import type { LabelledRow } from './labelled-row.ts';
import type { Said } from './line-reader.ts';
import type { PlaceLog } from './place-log.ts';
import type { NoteKind, Predictions } from './predictions.ts';

/** What was read of a file of predictions. */
interface ReadLines {
  readonly said: ReadonlyMap<number, Said>;
  readonly labels: readonly string[];
  /** By row of the dataset, then by class; left out where only labels are predicted. Those of judged rows are moved. */
  readonly probabilities?: Float64Array | undefined;
}

/**
 * Puts what is said beside the labels of the rows. Rows that cannot be judged are left out and noted: those without a label
 * or a prediction, and where there are probabilities those whose label has none.
 */
export function matchPredictions(
  rows: readonly LabelledRow[],
  { said, labels, probabilities }: ReadLines,
  notes: PlaceLog<NoteKind>,
): Omit<Predictions, 'keyKind' | 'notes'> {
  const places = new Map(labels.map((label, place) => [label, place]));
  const judged: number[] = [];
  const given: number[] = [];
  for (const [row, { label, id }] of rows.entries()) {
    if (label === undefined) notes.add('without-label', { row, text: id });
    else if (!said.has(row)) notes.add('without-prediction', { row, text: id });
    else if (!places.has(label) && probabilities) {
      notes.add('unpredicted-label', { row, text: label });
    } else {
      judged.push(row);
      given.push(places.get(label) ?? NO_CLASS);
    }
  }
  const lines = judged.map((row) => said.get(row)!);
  return {
    labels,
    rows: judged,
    given,
    predicted: lines.map(({ predicted }) => predicted),
    confidence: lines.map(({ confidence }) => confidence),
    ...(probabilities ? { probabilities: moved(probabilities, judged, labels.length) } : {}),
  };
}

/** The class of a row whose label is never predicted. */
const NO_CLASS = -1;

/** Moves the probabilities of judged rows together, in place: there may be gigabytes of them. */
function moved(all: Float64Array, judged: readonly number[], classes: number): Float64Array {
  for (const [i, row] of judged.entries()) {
    all.copyWithin(i * classes, row * classes, (row + 1) * classes);
  }
  return all.subarray(0, judged.length * classes);
}
