import type { PullFacts } from '../facts.ts';

/** Logins, in lower case, of those who have a hand in a change and so are not asked about it. */
export function handsInChange({ author, committers }: PullFacts): ReadonlySet<string> {
  return new Set([author, ...committers].map((login) => login.toLowerCase()));
}
