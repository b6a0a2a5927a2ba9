/** A suggestion as it may be seen by people: masked, and not yet escaped. */
export interface ShownSuggestion {
  /** The row's id; left out where it is a key and rows are hidden. */
  readonly id?: string;
  readonly path: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based, where the format has lines. */
  readonly line?: number;
  readonly given: string;
  readonly suggested?: string;
  readonly score?: number;
  /** Of the shown columns, in their order. */
  readonly cells: readonly string[];
}

/** Suggestions with the names of the columns shown. */
export interface ShownSuggestions {
  /** Whether ids are keys, which tell people something. */
  readonly isKeyed: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly ShownSuggestion[];
}
