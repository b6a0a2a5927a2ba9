import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import { reminderOf } from './remind-experts.ts';

/** The dates at which something follows from nobody doing anything: reminders and due dates. ISO 8601. */
export function waitedDates(
  { pull }: Pick<ReviewFacts, 'pull'>,
  { datasets, effects }: Pick<ReviewState, 'datasets' | 'effects'>,
): readonly string[] {
  if (pull.state !== 'open') return [];
  return datasets
    .flatMap((review) => waitingRows(review, effects.extensions))
    .flatMap((waiting) => [reminderOf(waiting) ?? waiting.due, waiting.due]);
}
