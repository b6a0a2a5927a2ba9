import type { DueTime } from '../policy.ts';
import { addWorkingDays } from './working-time.ts';

const HOUR = 3_600_000;

/**
 * When something that was asked at a moment is due. Hours and days run through weekends; working days do not, see
 * {@link addWorkingDays}.
 *
 * @example
 * dueAt(new Date('2027-01-08T15:00:00Z'), { count: 2, unit: 'working days' }).toISOString()
 * // '2027-01-12T15:00:00.000Z'
 */
export function dueAt(from: Date, { count, unit }: DueTime): Date {
  if (unit === 'working days') return addWorkingDays(from, count);
  return new Date(from.getTime() + count * (unit === 'hours' ? HOUR : 24 * HOUR));
}

/** A due date put off: counted from the date itself, or from now where that has passed, so that time is always won. */
export function extendDue(due: Date, by: DueTime, now: Date): Date {
  return dueAt(due > now ? due : now, by);
}
