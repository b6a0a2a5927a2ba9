/** What is counted: labels that are wrong, labels that a model gets wrong, experts that disagree, cells that are missing. */
export type Measure = 'error' | 'model_error' | 'disagreement' | 'missing';

/** What became of the rows that a measure can be taken of. */
export interface Outcomes {
  readonly measure: Measure;
  /** 0-based among the rows of the dataset. */
  readonly rows: readonly number[];
  /** By place in `rows`: whether the label is wrong, a cell is missing, or the experts disagree. */
  readonly bad: readonly boolean[];
  /** By place in `rows`, the rows that it stands for; left out where every row stands for itself. */
  readonly weights?: readonly number[];
  /**
   * Parts that hold by what is counted, and tell nothing: pairs of names of partings, and the columns of which a blank is
   * what is missing.
   */
  readonly idle?: {
    readonly pairs?: readonly (readonly [string, string])[];
    readonly blanks?: readonly string[];
  };
}
