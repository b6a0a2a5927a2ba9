/** Where a row stands of which nothing may be told. */
export interface RowPlace {
  /** Head's path. */
  readonly path: string;
  /** The sheet of a workbook; left out where the file has none. */
  readonly sheet?: string;
  /** 0-based row of head. */
  readonly row: number;
  /** The asked column's name: what is told of it as a whole may tell of its rows. */
  readonly column: string;
}
