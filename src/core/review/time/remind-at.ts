import { addWorkingTime, workingTimeBetween } from './working-time.ts';

const HOUR = 3_600_000;

/**
 * When an expert is reminded, once: when half of the working time is over, so not on a weekend, unless everything
 * happens on one. Nobody is reminded within an hour of being asked, nor in the last hour: then `undefined`.
 *
 * @param asked when the rows were asked about
 * @param due when they are due
 * @example
 * remindAt(new Date('2027-01-08T15:00:00Z'), new Date('2027-01-12T15:00:00Z'))?.toISOString()
 * // '2027-01-11T15:00:00.000Z'
 */
export function remindAt(asked: Date, due: Date): Date | undefined {
  const working = workingTimeBetween(asked, due);
  const half =
    working > 0
      ? addWorkingTime(asked, working / 2)
      : new Date((asked.getTime() + due.getTime()) / 2);
  const early = half.getTime() - asked.getTime() < HOUR;
  const late = due.getTime() - half.getTime() < HOUR;
  return early || late ? undefined : half;
}
