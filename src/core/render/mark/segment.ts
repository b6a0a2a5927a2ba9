/** A stretch of a text, and whether it is part of what changed. Segments joined give the text again. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
}

/** A changed text at both revisions. */
export interface MarkedChange {
  readonly base: readonly Segment[];
  readonly head: readonly Segment[];
}
