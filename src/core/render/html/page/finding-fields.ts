/** What a finding of the page can be filtered and sorted by. */
export interface FindingFields {
  /** Its place in the report's own order. */
  readonly position: number;
  readonly check: string;
  readonly column: string;
  readonly severity: string;
  readonly status: string;
  /** Name of the fold it waits in until it is asked for; empty where it is seen at once. */
  readonly fold: string;
  readonly dimension: string;
  readonly path: string;
  readonly datasets: readonly string[];
  readonly count: number;
  /** All that its line and its rows say, in lower case. */
  readonly text: () => string;
}
