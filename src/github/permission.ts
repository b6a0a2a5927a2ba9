/** A permission that a workflow grants its token, as it is written under `permissions:`. */
type Permission = 'contents: read' | 'pull-requests: read' | 'pull-requests: write';

/** What one request is for, so that a refusal can be told in a person's words. */
export interface Purpose {
  /** What Assay was doing, to follow "while", e.g. `reading data/a.csv`. */
  readonly doing: string;
  /** The permission that it takes. */
  readonly permission: Permission;
}
