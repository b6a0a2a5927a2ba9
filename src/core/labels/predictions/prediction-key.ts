/** By what a line of predictions says which row it is about. Columns are 0-based ones of the predictions. */
export type PredictionKey =
  /** The id of a row, as Assay gives it. */
  | { readonly kind: 'row-id'; readonly column: number }
  /** The dataset's key columns, in their order. */
  | { readonly kind: 'key'; readonly columns: readonly number[] }
  /** The number of a row in its file, from 1 on; and the path of the file where the dataset has several. */
  | { readonly kind: 'row'; readonly column: number; readonly path?: number };
