import { reminderComment } from '../../../render/review/reminder-comment.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import type { ReviewFacts } from '../../facts.ts';
import { sameLogin } from '../../same-login.ts';

/** The reminders that were decided on, each with the rows that waited then. */
export function reminderComments(
  { journal }: ReviewFacts,
  { packets, replies }: ReviewState,
): readonly string[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'expert-reminded') return [];
    const packet = packets.get(entry.expert.toLowerCase());
    const answered = new Set(
      replies
        .flatMap(({ answers }) => answers)
        .filter(({ expert, at }) => sameLogin(expert, entry.expert) && at <= entry.at)
        .map(({ n }) => n),
    );
    const left = [...(packet?.rows ?? [])].flatMap(([n, row]) =>
      row.askedAt <= entry.at && !answered.has(n) && !row.released ? [n] : [],
    );
    if (left.length === 0) return [];
    return [reminderComment({ expert: entry.expert, at: entry.at, due: entry.due, left })];
  });
}
