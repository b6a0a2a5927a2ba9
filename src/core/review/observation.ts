/** A version of a comment as it was once seen. Kept for ever, whatever becomes of the comment. */
export interface Observation {
  readonly comment: number;
  /** GraphQL's id, by which comments are minimised. */
  readonly nodeId: string;
  readonly author: string;
  /** Who made this version: the author, or somebody who edited it; undefined where GitHub does not say. */
  readonly editor: string | undefined;
  readonly body: string;
  /** ISO 8601: when this version was written, as GitHub says. */
  readonly writtenAt: string;
  /** ISO 8601: when Assay saw it. */
  readonly seenAt: string;
  /** What whoever made this version may do in the repository, when it was seen. */
  readonly role: Role;
  /** 1 for the comment as it was created, 2 and on for what it was edited to. */
  readonly version: number;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
