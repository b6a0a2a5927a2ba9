import type { PresentCheck, ReviewFacts } from '../facts.ts';

/** GitHub calls a check run stale that has been waiting for 14 days; it is written anew well before. */
const REFRESH_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When to look again though nothing happens: at the next date that a person is waited for until, and before GitHub makes
 * the waiting check stale. ISO 8601; undefined where nothing is waited for.
 *
 * @param dates ISO 8601; those that have passed are left out.
 */
export function nextLook(
  { now, present, pull }: Pick<ReviewFacts, 'now' | 'present' | 'pull'>,
  dates: readonly string[],
): string | undefined {
  if (pull.state === 'closed' || pull.state === 'merged') return undefined;
  const refresh = refreshAt(present.check);
  return [...dates, ...(refresh === undefined ? [] : [refresh])]
    .filter((date) => date > now)
    .sort()
    .at(0);
}

/** When the waiting check run has to be made anew; undefined where it does not wait. */
export function refreshAt(check: PresentCheck | undefined): string | undefined {
  if (check?.status !== 'in_progress') return undefined;
  return new Date(Date.parse(check.startedAt) + REFRESH_DAYS * DAY_MS).toISOString();
}
