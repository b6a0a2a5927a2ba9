import { type Answer, answer, refusal } from '../../../action/fake-github/answer.ts';
import { addReview, submitReview } from '../acts/reviews.ts';
import type { Call, Routes } from '../call.ts';
import { linesInPatch } from '../git/lines-in-patch.ts';
import { paged } from '../paged.ts';
import { showReview } from '../shapes/review.ts';
import type { LineComment, Pull, Review } from '../stored.ts';
import { notFound } from '../validation-failed.ts';
import { pullOf } from './pulls.ts';

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

export const reviewRoutes: Routes = {
  [`GET ${REVIEWS}`]: (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    return paged(call, reviewsFor(call, pull), (review) => showReview(call.world, review));
  },
  [`POST ${REVIEWS}`]: create,
  [`POST ${REVIEWS}/{review_id}/events`]: submit,
  [`DELETE ${REVIEWS}/{review_id}`]: remove,
};

const STATES: Readonly<Record<string, Exclude<Review['state'], 'PENDING' | 'DISMISSED'>>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** What is pending only its author sees. */
function reviewsFor({ world, actor }: Call, { number }: Pull): readonly Review[] {
  return [...world.reviews.values()].filter(
    ({ pull, state, by }) => pull === number && (state !== 'PENDING' || by.login === actor.login),
  );
}

async function create(call: Call): Promise<Answer> {
  const { world, actor, body } = call;
  const pull = pullOf(call);
  if (!pull) return notFound();
  const { event, commit_id = pull.head.sha } = body as { event?: string; commit_id?: string };
  if (reviewsFor(call, pull).some(({ state }) => state === 'PENDING'))
    return refuse('User can only have one pending review per pull request');
  const text = String(body['body'] ?? '');
  if (event !== undefined && event !== 'APPROVE' && text.trim() === '')
    return refuse('Body can not be blank');
  const comments = commentsIn(call);
  const refused = await refuseComments(call, pull, commit_id, comments);
  if (refused) return refused;
  const state = event === undefined ? 'PENDING' : STATES[event]!;
  const review = addReview(world, pull, actor, { state, body: text, sha: commit_id, comments });
  return answer(200, showReview(world, review));
}

function submit(call: Call): Answer {
  const { world, body } = call;
  const pull = pullOf(call);
  const review = pull && reviewOf(call, pull);
  if (!pull || !review) return notFound();
  if (review.state !== 'PENDING') return refuse('Can not submit a review that is not pending');
  if (body['body'] !== undefined) review.body = String(body['body']);
  if (review.body.trim() === '' && body['event'] !== 'APPROVE')
    return refuse('Body can not be blank');
  submitReview(world, pull, review, STATES[String(body['event'])]!);
  return answer(200, showReview(world, review));
}

function remove(call: Call): Answer {
  const { world } = call;
  const pull = pullOf(call);
  const review = pull && reviewOf(call, pull);
  if (!review) return notFound();
  if (review.state !== 'PENDING') return refuse('Can not delete a non-pending pull request review');
  world.reviews.delete(review.id);
  return answer(200, showReview(world, review));
}

function reviewOf(call: Call, pull: Pull): Review | undefined {
  return reviewsFor(call, pull).find(({ id }) => id === Number(call.path['review_id']));
}

function commentsIn({ body }: Call): readonly Omit<LineComment, 'id'>[] {
  const given = (body['comments'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return given.map(({ path, line, start_line = line, body: text }) => ({
    path: String(path),
    startLine: Number(start_line),
    line: Number(line),
    body: String(text),
  }));
}

/** One that stands nowhere, and none is taken. */
async function refuseComments(
  { world: { git }, body }: Call,
  { base, head }: Pull,
  sha: string,
  comments: readonly Omit<LineComment, 'id'>[],
): Promise<Answer | undefined> {
  const given = (body['comments'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  if (given.some(({ start_line, line }) => start_line === line))
    return refuse('start_line must precede the end line.');
  const commits = await git.between(base.sha, head.sha);
  if (!commits.includes(sha)) return refuse('Commit is not part of the pull request');
  const from = (await git.mergeBase(base.sha, sha)) ?? base.sha;
  const changes = new Map((await git.changes(from, sha)).map((one) => [one.filename, one.patch]));
  for (const { path, startLine, line, body: text } of comments) {
    if (text.trim() === '') return refuse('Body can not be blank');
    if (!changes.has(path)) return refuse('Path could not be resolved');
    const isShown = linesInPatch(changes.get(path) ?? '').some(
      ([first, end]) => startLine >= first && line < end && startLine <= line,
    );
    if (!isShown) return refuse('Line could not be resolved');
  }
  return undefined;
}

function refuse(error: string): Answer {
  return refusal(422, 'Unprocessable Entity', { errors: [error] });
}
