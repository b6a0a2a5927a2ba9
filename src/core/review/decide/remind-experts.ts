import type { ReviewState } from '../derive/review-state.ts';
import { type Waiting, waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { sameLogin } from '../same-login.ts';
import { remindAt } from '../time/remind-at.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One reminder for each date that an expert is waited for until, and one whenever somebody who may asks for it. */
export function remindExperts(facts: ReviewFacts, state: ReviewState): readonly JournalEntry[] {
  const { now, journal } = facts;
  if (facts.pull.state !== 'open') return [];
  const known = new Set(journal.map(({ key }) => key));
  return state.datasets
    .flatMap((review) => waitingRows(review, state.effects.extensions))
    .flatMap((waiting): JournalEntry[] => {
      const asked = askedFor(waiting, state, journal);
      const reminder = reminderOf(waiting);
      if (!asked && (reminder === undefined || now < reminder)) return [];
      const key = `expert-reminded ${waiting.expert.toLowerCase()} ${waiting.due}${asked ? ` ${asked}` : ''}`;
      const { expert, due } = waiting;
      return known.has(key) ? [] : [{ kind: 'expert-reminded', key, at: now, expert, due }];
    });
}

/** When an expert is reminded, ISO 8601; undefined: not at all, as there is too little time. */
export function reminderOf({ askedAt, due }: Pick<Waiting, 'askedAt' | 'due'>): string | undefined {
  return remindAt(new Date(askedAt), new Date(due))?.toISOString();
}

/** When a reminder was asked for last, a day after the one before at the earliest, since the rows were asked about: by a command or the check's button. */
function askedFor(
  { askedAt, expert }: Waiting,
  { effects }: ReviewState,
  journal: readonly JournalEntry[],
): string | undefined {
  const pressed = journal.flatMap((entry) =>
    entry.kind === 'button-pressed' && entry.identifier === 'remind' && isInvolved(entry.role)
      ? [entry.at]
      : [],
  );
  const quietUntil = dayAfter(
    journal.findLast((entry) => entry.kind === 'expert-reminded' && sameLogin(entry.expert, expert))
      ?.at,
  );
  return [...effects.reminders, ...pressed]
    .filter((at) => at > askedAt && at > quietUntil)
    .sort()
    .at(-1);
}

function dayAfter(at: string | undefined): string {
  return at === undefined ? '' : new Date(Date.parse(at) + DAY_MS).toISOString();
}

/** Whoever may at least write may disturb others. */
function isInvolved(role: string): boolean {
  return ['admin', 'maintain', 'write'].includes(role);
}
