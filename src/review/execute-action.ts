import type { ReviewAction } from '../core/review/actions.ts';
import type { PullFacts } from '../core/review/facts.ts';
import { checkName } from './check-name.ts';
import { createReview, submitReview } from './create-review.ts';
import type { ReviewContext } from './review-context.ts';

/** Carries out one action. Doing it twice does no harm that the next look does not mend. */
export async function executeAction(
  action: ReviewAction,
  { pull: { base } }: { readonly pull: PullFacts },
  context: ReviewContext,
): Promise<void> {
  const { ref, github, store, now } = context;
  switch (action.kind) {
    case 'record':
      return store.record(ref, [action.entry]);
    case 'remember':
      return store.remember(ref, action.dataset, action.rows, now());
    case 'create-comment':
      await github.createPullComment(ref.pull, action.body);
      return;
    case 'update-comment':
      return github.updateComment(action.comment, action.body);
    case 'delete-comment':
      return github.deleteComment(action.comment);
    case 'minimise-comment':
      return github.minimiseComment(action.nodeId);
    case 'react':
      return github.react(action.comment, action.reaction);
    case 'request-review':
      return requestReview(action.login, context);
    case 'remove-review-request':
      return github.removeReviewRequest(ref.pull, action.login);
    case 'create-review':
      return createReview(action, context);
    case 'submit-review':
      return submitReview(action, context);
    case 'delete-review':
      return github.deletePendingReview(ref.pull, action.review);
    case 'check':
      if (action.id === undefined) {
        await github.createCheckRun(checkName('review', base), action.sha, action.content);
      } else await github.updateCheckRun(action.id, action.content);
  }
}

/** A refusal is written down, so that the person is mentioned instead and not asked for again. */
async function requestReview(
  login: string,
  { ref, github, store, now }: ReviewContext,
): Promise<void> {
  if ((await github.requestReview(ref.pull, login)) === 'requested') return;
  await store.record(ref, [
    {
      kind: 'reviewer-refused',
      key: `reviewer-refused ${login.toLowerCase()}`,
      at: now().toISOString(),
      login,
    },
  ]);
}
