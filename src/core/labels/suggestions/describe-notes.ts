import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import type { Seen, SeenPlace } from '../predictions/place-log.ts';
import type { NoteKind, Predictions } from '../predictions/predictions.ts';

/** How people are told of places and of what stands there. */
export interface PlaceNames {
  /** @param row 0-based among all rows of the dataset. */
  readonly ofRow: (row: number) => string;
  /** @param row 0-based among the lines of the predictions. */
  readonly ofLine: (row: number) => string;
  /** What may be seen of a label. */
  readonly showLabel: (label: string) => string;
  /** What may be seen of a row's key. */
  readonly showKey: (key: string) => string;
}

/**
 * What to know of predictions before trusting what they say: one sentence each. Names and keys come out of data, masked and
 * not yet escaped.
 */
export function describeNotes(predictions: Predictions, names: PlaceNames): string[] {
  const { notes, keyKind, probabilities } = predictions;
  return [
    ...(looksSeen(predictions) ? [SEEN] : []),
    ...(probabilities ? [] : [LABELS_ONLY]),
    ...(keyKind === 'row' ? [BY_NUMBER] : []),
    ...notes.entries().map(([kind, seen]) => NOTES[kind](seen, names)),
  ];
}

/** A model this much in agreement with labels has learnt them by heart, or they are very clean. */
const SUSPICIOUS_AGREEMENT = 0.995;
/** Fewer rows are in agreement by chance. */
const LEAST_ROWS = 200;

function looksSeen({ given, predicted }: Predictions): boolean {
  const agreeing = given.filter((label, row) => label === predicted[row]).length;
  return given.length >= LEAST_ROWS && agreeing / given.length > SUSPICIOUS_AGREEMENT;
}

const SEEN =
  'The model agrees with nearly every label. Where it was trained on these rows, it has learnt their mistakes as well and finds none: predict each row by a model that has not seen it.';
const LABELS_ONLY =
  'Only labels are predicted: a wrong label and a wrong prediction look the same, and how many labels are wrong cannot be told.';
const BY_NUMBER =
  'Rows are matched by their number: had one been added, removed or moved since the predictions were made, all behind it would be matched with the wrong one, and nothing would show it.';

type Describe = (seen: Seen, names: PlaceNames) => string;

const NOTES: Readonly<Record<NoteKind, Describe>> = {
  'without-prediction': (seen, { ofRow }) =>
    `${countPhrase(seen.count, 'row has no prediction and is', 'rows have no prediction and are')} not judged: ${listed(seen, ofRow)}.`,
  'without-label': (seen, { ofRow }) =>
    `${countPhrase(seen.count, 'row has no label and is', 'rows have no label and are')} not judged: ${listed(seen, ofRow)}.`,
  'unpredicted-label': (seen, { showLabel }) =>
    `${countPhrase(seen.count, 'row has a label that', 'rows have labels that')} the predictions give no probability of, and ${seen.count === 1 ? 'is' : 'are'} not judged: ${texts(seen, showLabel)}.`,
  'unknown-row': (seen, { ofLine, showKey }) =>
    `${countPhrase(seen.count, 'prediction is about a row', 'predictions are about rows')} that the dataset does not have: ${listed(seen, ofLine, showKey)}.`,
  'unused-class': (seen, { showLabel }) =>
    `No row is labelled with ${countPhrase(seen.count, 'class', 'classes')} of the predictions: ${texts(seen, showLabel)}.`,
  scaled: (seen, { ofLine }) =>
    `The probabilities of ${countPhrase(seen.count, 'prediction', 'predictions')} were scaled to sum to 1: ${listed(seen, ofLine)}.`,
  'other-predicted': (seen, { ofLine, showLabel }) =>
    `${countPhrase(seen.count, 'prediction names', 'predictions name')} another label than the likeliest one, which counts: ${listed(seen, ofLine, showLabel)}.`,
  'unused-column': (seen) =>
    `${countPhrase(seen.count, 'column', 'columns')} of the predictions ${seen.count === 1 ? 'is' : 'are'} not read: ${texts(seen)}.`,
};

/** @param show What may be seen of the text beside each place; left out where there is none to see. */
function listed(
  seen: Seen,
  nameOf: (row: number) => string,
  show?: (text: string) => string,
): string {
  const name = ({ row, text }: SeenPlace) =>
    show ? `${nameOf(row!)} (${listNames([show(text)])})` : nameOf(row!);
  return withMore(seen.first.map(name), seen);
}

function texts(seen: Seen, show: (text: string) => string = (text) => text): string {
  const different = [...new Set(seen.first.map(({ text }) => show(text)))];
  const shown = listNames(different);
  return seen.count > seen.first.length ? `${shown}, …` : shown;
}

function withMore(names: readonly string[], { count, first }: Seen): string {
  const more = count - first.length;
  return more > 0 ? `${names.join(', ')} and ${formatCount(more)} more` : names.join(', ');
}
