/** A training row that is like a row on which the model fails. */
export interface SimilarRow {
  /** The failed row, 0-based among the rows of the dataset that was predicted. */
  readonly failed: number;
  /** 0-based among the rows of the training set. */
  readonly row: number;
  readonly similarity: number;
  /** Its label; left out where it has none. */
  readonly label?: string;
  /** Whether that is the label that the model wrongly gave. */
  readonly isAsWronglySaid: boolean;
}

/** The training rows behind a slice in which a model fails. */
export interface TrainingTrace {
  /** Failed rows that were looked into: the first ones of the slice. */
  readonly failed: number;
  /** Training rows that have the values of the slice. */
  readonly sameValues: TracedRows;
  /** Training rows of the sources that the failed rows come from; left out where nothing says where rows come from. */
  readonly sameSource?: TracedRows & { readonly sources: readonly string[] };
  /** The most similar training rows of each failed row; left out where there is no text. */
  readonly similar?: {
    readonly rows: readonly SimilarRow[];
    /** Of these, rows that are labelled as the model wrongly said. */
    readonly asWronglySaid: number;
  };
}

/** Training rows, and how many of them have a label that the model wrongly gives in the slice. */
export interface TracedRows {
  readonly count: number;
  readonly asWronglySaid: number;
  /** The first rows, those with such a label first; 0-based among the rows of the training set. */
  readonly first: readonly number[];
}
