import type { DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import { assignMissing } from './assign-missing.ts';
import { reminderOf } from './remind-experts.ts';

/** The dates at which something follows from nobody doing anything: reminders, due dates, and minutes that come back. ISO 8601. */
export function waitedDates(
  facts: Pick<ReviewFacts, 'pull' | 'experts' | 'now'>,
  state: ReviewState,
): readonly string[] {
  if (facts.pull.state !== 'open') return [];
  const { datasets, effects } = state;
  const dates = datasets
    .flatMap((review) => waitingRows(review, effects.extensions))
    .flatMap((waiting) => [reminderOf(waiting) ?? waiting.due, waiting.due]);
  return [...dates, ...datasets.flatMap((review) => minutesBack(review, facts, state))];
}

/** When experts whose minutes are used up can be asked again. */
function minutesBack(
  review: DatasetReview,
  facts: Pick<ReviewFacts, 'pull' | 'experts' | 'now'>,
  state: ReviewState,
): readonly string[] {
  if (review.phase.kind !== 'asking') return [];
  const rows = review.rows.filter(({ isSealed }) => !isSealed);
  const { short } = assignMissing({ review, facts, state, rows });
  return [...new Set(short.flatMap(({ backAt }) => backAt ?? []))];
}
