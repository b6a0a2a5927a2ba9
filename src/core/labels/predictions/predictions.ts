import type { PlaceLog } from './place-log.ts';
import type { PredictionKey } from './prediction-key.ts';

/** What is told of predictions that can be used. */
export type NoteKind =
  /** Rows of the dataset that no prediction is about. */
  | 'without-prediction'
  /** Rows of the dataset that have no label. */
  | 'without-label'
  /** Rows whose label the predictions know nothing of. */
  | 'unpredicted-label'
  /** Lines about rows that the dataset does not have. */
  | 'unknown-row'
  /** Classes that no row is labelled with. */
  | 'unused-class'
  /** Lines whose probabilities were scaled to sum to 1. */
  | 'scaled'
  /** Lines whose predicted label is not the one of the highest probability, which counts. */
  | 'other-predicted'
  /** Columns that mean nothing here. */
  | 'unused-column';

/** What a model says of the rows of a dataset. */
export interface Predictions {
  /** Sorted; classes are places in it. */
  readonly labels: readonly string[];
  /** The rows that can be judged, 0-based among all rows of the dataset, ascending. */
  readonly rows: readonly number[];
  /** By judged row, the class that it is labelled with; -1 where that label is never predicted. */
  readonly given: readonly number[];
  /** By judged row, the likeliest class. */
  readonly predicted: readonly number[];
  /** By judged row, the probability of the predicted class; undefined where nothing says it. */
  readonly confidence: readonly (number | undefined)[];
  /** By judged row, then by class; left out where only labels are predicted. */
  readonly probabilities?: Float64Array;
  readonly keyKind: PredictionKey['kind'];
  readonly notes: PlaceLog<NoteKind>;
}
