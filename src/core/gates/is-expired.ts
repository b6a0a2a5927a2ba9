import type { Waiver } from './policy.ts';

/**
 * Whether a waiver's last day is over. Days are those of UTC.
 *
 * @example
 * isExpired({ check: 'blank-row', reason: 'old', until: '2027-01-31' }, new Date('2027-02-01T00:00:00Z')) // true
 */
export function isExpired(waiver: Waiver, now: Date): boolean {
  return waiver.until !== undefined && waiver.until < now.toISOString().slice(0, 10);
}
