import type { StatusView } from '../../../render/review/status-text.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import { waitingRows } from '../../derive/waiting-rows.ts';
import type { ReviewFacts } from '../../facts.ts';
import { sameLogin } from '../../same-login.ts';
import { describeCheck } from '../describe-check.ts';

/** Who has answered how much, of each dataset whose round is under way; never what. */
export function statusViews(facts: ReviewFacts, state: ReviewState): readonly StatusView[] {
  const { title } = describeCheck(facts, state);
  return state.datasets.flatMap((review): StatusView[] => {
    const round = review.rounds.at(-1)?.opened.round;
    if (round === undefined) return [];
    const waiting = waitingRows(review, state.effects.extensions);
    const asked = review.rows.flatMap((row) => row.asked);
    const logins = [...new Set(asked.map(({ expert }) => expert))].sort();
    return [
      {
        dataset: review.name,
        round,
        standing: title,
        experts: logins.map((login) => {
          const own = asked.filter(({ expert }) => sameLogin(expert, login));
          const due = waiting.find(({ expert }) => sameLogin(expert, login))?.due;
          return {
            login,
            answered: own.filter(({ answer }) => answer).length,
            asked: own.filter(({ answer, row }) => answer || !row.released).length,
            ...(due !== undefined && { due }),
          };
        }),
      },
    ];
  });
}
