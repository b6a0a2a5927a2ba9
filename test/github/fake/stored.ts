/** A GitHub App. */
export interface AppIdentity {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** Who does something: a person, or an app. */
export interface Actor {
  readonly login: string;
  readonly app?: AppIdentity;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: Actor;
  title: string;
  body: string;
  /** A branch of the repository, or of a fork. */
  readonly head: { readonly ref: string; sha: string; readonly fork?: string; forkGone?: true };
  /** GitHub brings `sha` up to date with the pull request's pushes, not with the base branch's. */
  base: { readonly ref: string; sha: string };
  state: 'open' | 'closed';
  draft: boolean;
  merged?: { readonly by: Actor; readonly at: string; readonly sha: string };
  closedAt?: string;
  readonly createdAt: string;
  updatedAt: string;
  reviewers: string[];
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly pull: number;
  readonly author: Actor;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Versions but the present one, oldest first, each with who wrote it. */
  readonly history: { readonly body: string; readonly by: string; readonly at: string }[];
  editor?: string;
  editedAt?: string;
  minimised?: string;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly by: Actor;
  readonly content: string;
  readonly at: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly by: Actor;
  /** One that is pending is there for its author alone. */
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  readonly sha: string;
  /** When it was submitted; of one that is pending, when it was made. */
  at: string;
  readonly comments: readonly LineComment[];
}

/** What a review says of lines of a file as its commit has them. */
export interface LineComment {
  readonly id: number;
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

export interface CheckOutput {
  title: string | null;
  summary: string | null;
  text: string | null;
  /** As they were sent: appended by each update. */
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  readonly app: AppIdentity;
  name: string;
  readonly sha: string;
  externalId: string;
  detailsUrl: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  readonly output: CheckOutput;
  actions: readonly { label: string; description: string; identifier: string }[];
}

export interface CheckSuite {
  readonly id: number;
  readonly app: AppIdentity;
  readonly sha: string;
  readonly createdAt: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly by: Actor;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly at: string;
}

/** Pull requests that wait in the merge queue are tested as one commit on a branch of GitHub's own. */
export interface MergeGroup {
  readonly pull: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

export interface LoggedRequest {
  readonly method: string;
  /** With the query, as it came. */
  readonly path: string;
  /** As GitHub's description writes it; undefined for a route that the fake does not have. */
  readonly template: string | undefined;
  readonly body: unknown;
  readonly by: string;
  readonly status: number;
}
