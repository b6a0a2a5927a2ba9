import { sameLogin } from '../../core/review/same-login.ts';
import type { PullReviews } from '../app-port.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { type Review, reviewsSchema } from './app-schemas.ts';

/** What settles whether a person approves; a mere comment leaves it as it was. */
const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * Who approves a pull request, and what the app itself reviewed.
 *
 * @param login The app's own.
 */
export async function listReviews(
  request: Request,
  pull: number,
  login: string,
): Promise<PullReviews> {
  const reviews = await listPages(request, {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: { pull_number: pull },
    schema: reviewsSchema,
    purpose: { doing: `listing the reviews of #${pull}`, permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `#${pull} has more than ${most} reviews`,
      hint: 'Open a new pull request for the same branch.',
    }),
  });
  return {
    approvals: approvalsIn(reviews),
    own: reviews.flatMap(({ id, user, state, body }) =>
      user && sameLogin(user.login, login)
        ? [{ id, body: body ?? '', isPending: state === 'PENDING' }]
        : [],
    ),
  };
}

/** Those whose latest review, comments aside, is an approval that was not dismissed. */
function approvalsIn(reviews: readonly Review[]): PullReviews['approvals'] {
  const latest = new Map<string, Review>();
  for (const review of reviews)
    if (review.user && OPINIONS.includes(review.state)) latest.set(review.user.login, review);
  return [...latest].flatMap(([login, { state, commit_id: sha }]) =>
    state === 'APPROVED' && sha ? [{ login, sha }] : [],
  );
}
