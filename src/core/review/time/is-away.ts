import type { ExpertRule } from '../policy.ts';

/**
 * Whether an expert is away at a moment. Both days are included, and days are those of UTC.
 *
 * @example
 * isAway({ away: [{ from: '2027-07-12', to: '2027-07-30' }] }, new Date('2027-07-30T23:59:59Z')) // true
 */
export function isAway({ away = [] }: Pick<ExpertRule, 'away'>, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return away.some(({ from, to }) => from <= today && today <= to);
}
