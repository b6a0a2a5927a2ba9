import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';

/** Takes down, once, who of those that were asked turns out to have a hand in the change. */
export function seeHands(
  { now, journal }: Pick<ReviewFacts, 'now' | 'journal'>,
  { packets, excluded }: Pick<ReviewState, 'packets' | 'excluded'>,
): readonly JournalEntry[] {
  return [...packets.keys()]
    .filter((login) => excluded.has(login))
    .map(
      (login): JournalEntry => ({ kind: 'hand-seen', key: `hand-seen ${login}`, at: now, login }),
    )
    .filter(({ key }) => !journal.some((entry) => entry.key === key));
}
