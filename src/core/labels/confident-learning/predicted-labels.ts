/**
 * Rows with their given label and what a model that has not seen them says of them: what confident learning starts
 * from.
 */
export interface PredictedLabels {
  /** At least two. */
  readonly classes: number;
  /** By row: the 0-based class that the row is labelled with. A class may have no rows. */
  readonly given: ArrayLike<number>;
  /** By row, then by class; those of a row sum to 1. */
  readonly probabilities: ArrayLike<number>;
}

/** How close two probabilities are that count as one. The field's own value: results are to agree with it. */
export const NEAR = 1e-6;
