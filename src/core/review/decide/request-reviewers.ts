import type { ReviewAction } from '../actions.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import { sameLogin } from '../same-login.ts';

/**
 * Experts who are waited for stand among the requested reviewers, where GitHub allows it, and those who are done do not. Who else was
 * requested, and by whom, is none of Assay's business.
 */
export function requestReviewers(
  { present, journal, pull }: Pick<ReviewFacts, 'present' | 'journal' | 'pull'>,
  { datasets, effects, packets }: Pick<ReviewState, 'datasets' | 'effects' | 'packets'>,
): readonly ReviewAction[] {
  if (pull.state === 'closed' || pull.state === 'merged') return [];
  const waited = datasets
    .flatMap((review) => waitingRows(review, effects.extensions))
    .map(({ expert }) => expert.toLowerCase());
  const refused = journal.flatMap((entry) =>
    entry.kind === 'reviewer-refused' ? [entry.login.toLowerCase()] : [],
  );
  const requested = present.requestedReviewers.map((login) => login.toLowerCase());
  const missing = [...new Set(waited)].filter(
    (login) => !requested.includes(login) && !refused.includes(login),
  );
  const done = present.requestedReviewers.filter(
    (login) =>
      packets.has(login.toLowerCase()) && !waited.some((expert) => sameLogin(expert, login)),
  );
  return [
    ...missing.map(
      (login): ReviewAction => ({
        kind: 'request-review',
        login: packets.get(login)!.expert,
      }),
    ),
    ...done.map((login): ReviewAction => ({ kind: 'remove-review-request', login })),
  ];
}
