/** Where a row stands of which nothing may be told. */
export interface RowPlace {
  /** Head's path. */
  readonly path: string;
  /** 0-based row of head. Rows of all sheets of a workbook count as one: too much is kept back rather than too little. */
  readonly row: number;
  /** The asked column's name: what is told of it as a whole may tell of its rows. */
  readonly column: string;
}
