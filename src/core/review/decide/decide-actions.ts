import type { ReviewAction } from '../actions.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import { convergeCheck, isStricter } from './converge-check.ts';
import { convergeComments } from './converge-comments.ts';
import { convergeReviews } from './converge-reviews.ts';
import { decideRecords } from './decide-records.ts';
import { describeCheck } from './describe-check.ts';
import { nextLook } from './next-look.ts';
import { reactToReplies } from './react-to-replies.ts';
import { requestReviewers } from './request-reviewers.ts';
import { waitedDates } from './waited-dates.ts';
import { wantedComments } from './wanted-comments.ts';

/** What is to be done now, and when to look again though nothing happens. */
export interface Decided {
  readonly actions: readonly ReviewAction[];
  /** ISO 8601. */
  readonly again?: string;
}

/**
 * Decides the difference between what is wanted and what is there. What has to be written down goes before whatever speaks of it, a
 * check that must not pass any longer before all else, and one that may pass after all else.
 */
export function decideActions(facts: ReviewFacts, state: ReviewState): Decided {
  const isOver = facts.pull.state === 'closed' || facts.pull.state === 'merged';
  const content = describeCheck(facts, state);
  const check = isOver
    ? []
    : convergeCheck(content, facts.present, { sha: facts.pull.head.sha, now: facts.now });
  const strict = !facts.present.check || isStricter(content, facts.present) ? check : [];
  const records = decideRecords(facts, state);
  if (records.length > 0) return { actions: [...strict, ...records] };
  const again = nextLook(facts, waitedDates(facts, state));
  return {
    actions: [
      ...strict,
      ...reactToReplies(state.replies, state.commands, facts.present),
      ...convergeComments(wantedComments(facts, state), facts.present.comments),
      ...requestReviewers(facts, state),
      ...convergeReviews(facts, state),
      ...(strict.length > 0 ? [] : check),
    ],
    ...(again !== undefined && { again }),
  };
}
