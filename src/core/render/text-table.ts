/** A table of plain texts, masked and not yet escaped. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of places, 0-based: where they are cut, their end stays, which has the file and the line. */
  readonly places?: readonly number[];
  /** Rows that are left out. */
  readonly left: number;
}
