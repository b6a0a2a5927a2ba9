import type { PredictionKey } from './prediction-key.ts';

/** What the columns of a file of predictions mean. 0-based. */
export interface PredictionColumns {
  readonly key: PredictionKey;
  /** The predicted label. */
  readonly predicted?: number;
  /** The probability of the predicted label. */
  readonly confidence?: number;
  /** Columns that each hold the probability of one label. */
  readonly classes: readonly { readonly column: number; readonly label: string }[];
  /** The column that holds the probabilities of all labels as one object. */
  readonly object?: number;
  /** Names of columns that mean nothing here. */
  readonly unused: readonly string[];
}
