import { type AppSending, appRequest } from './app/app-request.ts';
import { branchTip } from './app/branch-tip.ts';
import { createCheckRun, findCheckRun, updateCheckRun } from './app/check-runs.ts';
import { lastEditor, minimiseComment } from './app/comment-edits.ts';
import { createInstallationMemory } from './app/installation-memory.ts';
import { keepMergeBase } from './app/keep-merge-base.ts';
import { listMinimisedComments } from './app/list-minimised-comments.ts';
import { listOpenPulls } from './app/list-open-pulls.ts';
import { listReviews } from './app/list-reviews.ts';
import { createPendingReview, deletePendingReview, submitReview } from './app/pending-review.ts';
import { listTeamMembers, readRole } from './app/people.ts';
import {
  createPullComment,
  deleteComment,
  listPullComments,
  updateComment,
} from './app/pull-comments.ts';
import { listOwnReactions, react } from './app/reactions.ts';
import { readPull } from './app/read-pull.ts';
import { listRequestedReviewers, removeReviewRequest, requestReview } from './app/reviewers.ts';
import { shownLines } from './app/shown-lines.ts';
import { SIZE_HINT } from './app/translate-app-failure.ts';
import type { AppGitHub } from './app-port.ts';
import { compareCommits } from './compare-commits.ts';
import { splitRepository } from './split-repository.ts';
import { treeReader } from './tree-reader.ts';

export interface AppOptions extends AppSending {
  /** `owner/repo`. */
  readonly repository: string;
  /** Who Assay is on GitHub. */
  readonly app: { readonly slug: string; readonly login: string };
}

/**
 * One repository, as an installation of the app. What is asked of GitHub is answered afresh each time, or by what
 * GitHub says did not change; trees and files of commits are kept for as long as the connection.
 *
 * @throws {AssayError} `bad-arguments` where `repository` is not `owner/repo`. Every method throws a
 *   `RateLimitedError`, which says when to try again, where GitHub takes no more requests for longer than a moment.
 */
export function connectApp(options: AppOptions): AppGitHub {
  const { repository, app, now = () => new Date(), memory = createInstallationMemory() } = options;
  splitRepository(repository);
  const request = appRequest({ ...options, memory }, repository);
  const trees = treeReader(request, SIZE_HINT);

  return {
    mergeBase: (base, head) => keepMergeBase(request, memory, base, head),
    compare: (base, head) => compareCommits(request, trees, base, head),
    files: async (commit) => (await trees.allFiles(commit)).map(({ path }) => path).sort(),
    file: (path, commit) => trees.file(path, commit),
    link: (path, commit) => trees.link(path, commit),
    blobOf: (path, commit) => trees.blob(path, commit),

    pull: (pull) => readPull(request, memory, pull),
    openPulls: () => listOpenPulls(request),
    branchTip: (branch) => branchTip(request, branch),

    comments: (pull) => listPullComments(request, pull),
    pullComments: (pull) => listPullComments(request, pull),
    createComment: (pull, body) => createPullComment(request, pull, body),
    createPullComment: (pull, body) => createPullComment(request, pull, body),
    updateComment: (id, body) => updateComment(request, id, body),
    deleteComment: (id) => deleteComment(request, id),
    minimiseComment: (nodeId) => minimiseComment(request, nodeId, now),
    minimisedComments: (pull) => listMinimisedComments(request, repository, pull, now),
    lastEditor: (nodeId) => lastEditor(request, nodeId, now),
    ownReactions: (comment) => listOwnReactions(request, comment, app.login),
    react: (comment, reaction) => react(request, comment, reaction),

    role: (login) => readRole(request, login),
    teamMembers: (team) => listTeamMembers(request, team),
    requestedReviewers: (pull) => listRequestedReviewers(request, pull),
    requestReview: (pull, login) => requestReview(request, pull, login),
    removeReviewRequest: (pull, login) => removeReviewRequest(request, pull, login),
    reviews: (pull) => listReviews(request, pull, app.login),
    shownLines: (pull, paths) => shownLines(request, pull, paths),
    createPendingReview: (pull, review) => createPendingReview(request, pull, review),
    submitReview: (pull, review) => submitReview(request, pull, review),
    deletePendingReview: (pull, id) => deletePendingReview(request, pull, id),

    checkRun: (name, sha) => findCheckRun(request, name, sha, app.slug),
    createCheckRun: (name, sha, content, annotations = []) =>
      createCheckRun(request, { name, sha }, content, annotations),
    updateCheckRun: (id, content, annotations = []) =>
      updateCheckRun(request, id, content, annotations),
  };
}
