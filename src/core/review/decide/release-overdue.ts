import { assignRows } from '../assign/assign-rows.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ExpertFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { releasing } from './release-rows.ts';

/**
 * Rows whose answer is overdue go to the next expert; only the unanswered ones, and only where there is a next expert: a late
 * answer is better than none.
 */
export function releaseOverdue(
  review: DatasetReview,
  state: Pick<ReviewState, 'excluded' | 'effects'>,
  { experts, now }: { readonly experts: readonly ExpertFacts[]; readonly now: string },
): readonly JournalEntry[] {
  const { name, rounds, rows, facts } = review;
  const { opened } = rounds.at(-1)!;
  return waitingRows(review, state.effects.extensions)
    .filter(({ due }) => due <= now)
    .flatMap(({ expert, rows: waiting }): JournalEntry[] => {
      const ids = new Set(waiting.map(({ id }) => id));
      const late = rows.filter(({ drawn }) => ids.has(drawn.id));
      const others = (asked: (typeof late)[number]['asked']) =>
        asked.filter((one) => one.expert !== expert && (one.answer || !one.row.released));
      const { assigned } = assignRows({
        rows: late.map(({ drawn }) => drawn),
        experts,
        dataset: name,
        perRow: facts.policy.perRow,
        secret: opened.secret,
        excluded: state.excluded,
        holders: new Map(
          late.map(({ drawn, asked }) => [drawn.id, others(asked).map((one) => one.expert)]),
        ),
        taken: new Map(late.map(({ drawn, asked }) => [drawn.id, asked.map((one) => one.expert)])),
      });
      const numbers = waiting.flatMap(({ id, n }) => (assigned.has(id) ? [n] : []));
      if (numbers.length === 0) return [];
      return [releasing(name, opened.round, expert, numbers, 'overdue', now)];
    });
}
