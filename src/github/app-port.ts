import type {
  CheckContent,
  LineSuggestion,
  PresentCheck,
  PresentReview,
  PullFacts,
  Reaction,
} from '../core/review/facts.ts';
import type { Role } from '../core/review/observation.ts';
import type { ShownLines } from '../core/review/shown-lines.ts';
import type { GitHub } from './port.ts';

/** A comment on a pull request with all that a review needs to know of it. */
export interface PullComment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
  /** Slug of the app that wrote it, where GitHub says so. */
  readonly app?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An open pull request, as a list tells it. */
export interface OpenPull {
  readonly number: number;
  readonly updatedAt: string;
  /** The branch that it goes into. */
  readonly base: string;
}

/** A line of a file that a check run points at. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

/** What was reviewed of a pull request. */
export interface PullReviews {
  /** Who approved which commit, latest review of each person only. */
  readonly approvals: readonly { readonly login: string; readonly sha: string }[];
  /** By this app, oldest first, one that is pending included. */
  readonly own: readonly PresentReview[];
}

/** A review to be written. */
export interface NewReview {
  /** The commit that it is about. */
  readonly sha: string;
  readonly body: string;
  readonly comments: readonly LineComment[];
}

/** A comment on lines of a file as a commit has it. */
export interface LineComment extends Pick<LineSuggestion, 'path' | 'startLine' | 'line'> {
  readonly body: string;
}

/** {@link GitHub} with what the app does beyond the Action: one repository, as an installation of the app. */
export interface AppGitHub extends GitHub {
  pull(pull: number): Promise<PullFacts>;
  /** Numbers of open pull requests, the latest updated first, with when that was. */
  openPulls(): Promise<readonly OpenPull[]>;
  /** The commit that a branch points at; undefined where there is none. */
  branchTip(branch: string): Promise<string | undefined>;
  /** All comments, oldest first, all pages. */
  pullComments(pull: number): Promise<readonly PullComment[]>;
  /** Login of who edited a comment last; undefined where nobody did, or GitHub does not tell. */
  lastEditor(nodeId: string): Promise<string | undefined>;
  /** Ids of the comments of a pull request that are minimised. */
  minimisedComments(pull: number): Promise<readonly number[]>;
  ownReactions(comment: number): Promise<readonly Reaction[]>;
  role(login: string): Promise<Role>;
  /** @param team `organisation/slug`. Undefined where there is none, or the app may not see it. */
  teamMembers(team: string): Promise<readonly string[] | undefined>;
  requestedReviewers(pull: number): Promise<readonly string[]>;
  reviews(pull: number): Promise<PullReviews>;
  /** The lines that a pull request's page shows of these files, as head has them; none of a file that is large or binary. */
  shownLines(pull: number, paths: ReadonlySet<string>): Promise<ShownLines>;
  /** `refused`: GitHub does not take it (422), as a line is no part of the difference, or another review is pending. */
  createPendingReview(pull: number, review: NewReview): Promise<'created' | 'refused'>;
  /** `refused`: it is gone, or was submitted already. */
  submitReview(
    pull: number,
    review: { readonly id: number; readonly body: string },
  ): Promise<'submitted' | 'refused'>;
  /** Deleting what is gone, or was submitted meanwhile, is no error. */
  deletePendingReview(pull: number, id: number): Promise<void>;
  /** Git's object name of a file at a commit; undefined where there is none. */
  blobOf(path: string, commit: string): Promise<string | undefined>;
  /** This app's latest check run of a name on a commit. */
  checkRun(name: string, sha: string): Promise<PresentCheck | undefined>;
  /** Annotations are sent in as many requests as they take. */
  createCheckRun(
    name: string,
    sha: string,
    content: CheckContent,
    annotations?: readonly CheckAnnotation[],
  ): Promise<number>;
  updateCheckRun(
    id: number,
    content: CheckContent,
    annotations?: readonly CheckAnnotation[],
  ): Promise<void>;
  createPullComment(pull: number, body: string): Promise<PullComment>;
  /** Deleting what is gone is no error. */
  deleteComment(id: number): Promise<void>;
  minimiseComment(nodeId: string): Promise<void>;
  react(comment: number, reaction: Reaction): Promise<void>;
  /** `refused`: GitHub does not let this person be asked (422). */
  requestReview(pull: number, login: string): Promise<'requested' | 'refused'>;
  removeReviewRequest(pull: number, login: string): Promise<void>;
}
