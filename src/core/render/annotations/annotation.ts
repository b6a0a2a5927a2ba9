/** A remark at a file and line, as GitHub shows it beside a change. All text is plain and already safe to print. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Slashes, relative to the repository's root. */
  readonly path: string;
  /** 1-based; left out for what is about the whole file. */
  readonly line?: number;
  readonly title: string;
  /** May hold line endings of Assay's own. */
  readonly message: string;
}
