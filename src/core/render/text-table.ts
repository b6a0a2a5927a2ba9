/** A table of plain texts, masked and not yet escaped. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are left out. */
  readonly left: number;
}
