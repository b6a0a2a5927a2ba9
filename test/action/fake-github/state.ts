/** Whose token the fake believes a request to carry, which decides what it may do. */
export type TokenKind =
  /** The workflow's own, with `pull-requests: write`. */
  | 'workflow'
  /** The workflow's own on a pull request from a fork: read-only. */
  | 'fork'
  /** A person's. */
  | 'person'
  /** An app's installation token. */
  | 'app';

/**
 * How the fake behaves: as usual, or badly. `rate-limited` names a time to wait, by `retry-after` or by the hour's
 * reset; `limited-once` refuses the first request only.
 */
type Mode = 'up' | 'down' | 'rate-limited-429' | 'rate-limited-403' | 'limited-once';

export interface StoredComment {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  body: string;
}

interface StoredPull {
  readonly number: number;
  /** The commit that the pull request's branch points at now. */
  head: string;
}

/** Everything the fake knows; tests read it afterwards. */
export interface State {
  /** `owner/repo`. */
  readonly repository: string;
  /** A repository on disk that answers for commits, trees and blobs. */
  readonly gitDir: string;
  readonly tokens: Readonly<Record<string, TokenKind>>;
  mode: Mode;
  readonly pulls: StoredPull[];
  readonly comments: StoredComment[];
  /** Every request taken, e.g. `GET /user`. */
  readonly requests: string[];
  /** Where a request or an answer broke GitHub's OpenAPI description. */
  readonly violations: string[];
}

export const LOGINS: Readonly<Record<TokenKind, string>> = {
  workflow: 'github-actions[bot]',
  fork: 'github-actions[bot]',
  person: 'octocat',
  app: 'data-robot[bot]',
};
