import type { DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { assignMissing } from './assign-missing.ts';
import { releasing } from './release-rows.ts';

/**
 * Rows whose answer is overdue go to the next expert; only the unanswered ones, and only where there is a next expert: a late
 * answer is better than none.
 */
export function releaseOverdue(
  review: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
): readonly JournalEntry[] {
  const { name, rounds, rows } = review;
  return waitingRows(review, state.effects.extensions)
    .filter(({ due }) => due <= facts.now)
    .flatMap(({ expert, rows: waiting }): JournalEntry[] => {
      const ids = new Set(waiting.map(({ id }) => id));
      const late = rows.filter(({ drawn, isSealed }) => !isSealed && ids.has(drawn.id));
      const { assigned } = assignMissing({ review, facts, state, rows: late, without: expert });
      const numbers = waiting.flatMap(({ id, n }) => (assigned.has(id) ? [n] : []));
      if (numbers.length === 0) return [];
      return [releasing(name, rounds.at(-1)!.opened.round, expert, numbers, 'overdue', facts.now)];
    });
}
