/** What the columns of a table mean, as 0-based columns. */
export interface Roles {
  readonly label?: number;
  /** Columns of running text, compared to find near-duplicates. */
  readonly text: readonly number[];
  readonly source?: number;
  readonly annotator?: number;
  readonly group?: number;
  readonly time?: number;
  /** Roles that no config gave and the columns' names and values suggest. */
  readonly inferred: readonly ('label' | 'text')[];
}

/** The roles of a table of which nothing is known. */
export const NO_ROLES: Roles = { text: [], inferred: [] };
