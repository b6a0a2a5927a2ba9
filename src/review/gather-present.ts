import type { PresentFacts, PullFacts } from '../core/review/facts.ts';
import { sameLogin } from '../core/review/same-login.ts';
import type { PullComment } from '../github/app-port.ts';
import { checkName } from './check-name.ts';
import type { ReviewContext } from './review-context.ts';

/**
 * What of Assay's own work stands on GitHub.
 *
 * @param answered Ids of comments that people answered in or spoke to Assay in: those whose reactions matter.
 */
export async function gatherPresent(
  { head, base }: Pick<PullFacts, 'head' | 'base'>,
  comments: readonly PullComment[],
  answered: ReadonlySet<number>,
  { ref, github, app }: Pick<ReviewContext, 'ref' | 'github' | 'app'>,
): Promise<PresentFacts> {
  const check = await github.checkRun(checkName('review', base), head.sha);
  const own = comments.filter(({ author }) => sameLogin(author, app.login));
  const reactions: Record<string, PresentFacts['reactions'][string]> = {};
  for (const { id } of comments) {
    if (answered.has(id)) reactions[id] = await github.ownReactions(id);
  }
  return {
    comments: own.map(({ id, body }) => ({ id, body })),
    others: comments.flatMap((comment) => (own.includes(comment) ? [] : [comment.id])),
    ...(check && { check }),
    requestedReviewers: await github.requestedReviewers(ref.pull),
    minimised: answered.size > 0 ? await github.minimisedComments(ref.pull) : [],
    reactions,
  };
}
