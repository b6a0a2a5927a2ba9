import type { PullFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';

/** Logins, in lower case, of those who have a hand in a change and so are not asked about it. */
export function handsInChange({ author, committers }: PullFacts): ReadonlySet<string> {
  return new Set([author, ...committers].map((login) => login.toLowerCase()));
}

/**
 * When Assay saw first that those it asked have a hand in the change, by the login in lower case. Only what they answer
 * from then on does not count: otherwise an author who does not like an answer would name its expert as a co-author.
 */
export function handsSince(
  pull: PullFacts,
  journal: readonly JournalEntry[],
): ReadonlyMap<string, string> {
  const hands = handsInChange(pull);
  return new Map(
    journal.flatMap((entry) =>
      entry.kind === 'hand-seen' && hands.has(entry.login)
        ? [[entry.login, entry.at] as const]
        : [],
    ),
  );
}
