/** What people decided of sealed rows, by the row's name; the last one of each counts. */
export interface Decisions {
  /** The label that an adjudicator chose. */
  readonly adjudicated: ReadonlyMap<string, { readonly label: string; readonly by: string }>;
  readonly dismissed: ReadonlyMap<string, { readonly reason: string; readonly by: string }>;
}
