/** A pattern for JavaScript's own engine, which may take for ever over some texts. */
export interface SlowPattern {
  readonly source: string;
  readonly flags: string;
}

/** Matches with a bound on time. Made outside the core, one a run, and closed when the run ends. */
export interface SlowMatcher {
  /** Whether each text matches, in their order; undefined where the time ran out over it. Never rejects for that. */
  matchAll(
    pattern: SlowPattern,
    texts: readonly string[],
  ): Promise<readonly (boolean | undefined)[]>;
  /** The bound on one text, in words for a report, e.g. `1 second`. */
  readonly bound: string;
}
