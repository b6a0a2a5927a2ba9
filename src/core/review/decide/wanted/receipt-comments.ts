import { receiptComment } from '../../../render/review/receipt-comment.ts';
import type { ReadReply } from '../../derive/read-replies.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import { waitingRows } from '../../derive/waiting-rows.ts';
import { sameLogin } from '../../same-login.ts';

/** One receipt for each expert who has written anything that was to be an answer. */
export function receiptComments(state: ReviewState): readonly string[] {
  const { packets, replies, datasets, effects } = state;
  const waiting = datasets.flatMap((review) => waitingRows(review, effects.extensions));
  return [...packets.values()].flatMap(({ expert }) => {
    const own = replies.filter(
      ({ observation, answers, problems, isAsked }) =>
        isAsked && sameLogin(observation.author, expert) && answers.length + problems.length > 0,
    );
    const last = own.at(-1);
    if (!last) return [];
    return [
      receiptComment({
        expert,
        kept: keptBy(expert, state),
        left: waiting
          .filter((each) => sameLogin(each.expert, expert))
          .flatMap(({ rows }) => rows.map(({ n }) => n))
          .sort((a, b) => a - b),
        problems: last.problems,
        declined: declinedIn(last),
      }),
    ];
  });
}

/** Rows of the rounds under way, and of those that were sealed last, that an expert answered. */
function keptBy(expert: string, { datasets }: ReviewState): number {
  return datasets
    .flatMap(({ rows }) => rows)
    .filter(({ asked }) => asked.some((one) => sameLogin(one.expert, expert) && one.answer)).length;
}

function declinedIn({ answers }: ReadReply): readonly number[] {
  return answers.flatMap(({ n, outcome }) =>
    outcome === 'sealed' || outcome === 'superseded' ? [n] : [],
  );
}
