/** A pull request, as far as its comment needs to know. */
export interface Pull {
  readonly number: number;
  /** The commit that the event is about. */
  readonly head: string;
  /** Whether GitHub gives the workflow a read-only token: it is from a fork, or by Dependabot. */
  readonly readOnly: boolean;
}

/** What people call base and head, where the event says it; text out of the event. */
export interface Names {
  readonly base?: string;
  readonly head?: string;
}

/** What one run compares, and whose config judges it. Revisions as git spells them. */
export interface Comparison {
  /** Left out where there is nothing to compare with: then everything counts as new. */
  readonly base?: string;
  readonly head: string;
  /** The tip of the base branch, whose config judges; left out where head's own does. */
  readonly policy?: string;
  readonly names: Names;
  readonly pull?: Pull;
}
