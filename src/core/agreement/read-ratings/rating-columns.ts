/** Where ratings stand, by columns, 0-based. */
export type RatingColumns = LongColumns | WideColumns;

/** One rating a row. */
export interface LongColumns {
  readonly shape: 'long';
  readonly item: number;
  readonly rater: number;
  readonly label: number;
}

/** One item a row, and one column a rater. */
export interface WideColumns {
  readonly shape: 'wide';
  /** Undefined: items are known by their lines. */
  readonly item?: number;
  readonly raters: readonly number[];
  /** Columns that are neither, though nobody said so. */
  readonly leftOut: readonly number[];
}
