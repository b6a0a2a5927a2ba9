const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A moment so many working days later: days are those of UTC, working days are Monday to Friday, and the time of day
 * stays. What starts on a weekend starts on Monday at 00:00, and nothing ends on a weekend: the end of a Friday is the
 * beginning of Monday. No country's holidays are known.
 *
 * @example
 * addWorkingDays(new Date('2027-01-08T15:00:00Z'), 1).toISOString() // '2027-01-11T15:00:00.000Z'
 * addWorkingDays(new Date('2027-01-09T10:00:00Z'), 1).toISOString() // '2027-01-12T00:00:00.000Z'
 */
export function addWorkingDays(from: Date, days: number): Date {
  return addWorkingTime(from, days * DAY);
}

/** A moment so many milliseconds of Monday to Friday later; never on a weekend. */
export function addWorkingTime(from: Date, milliseconds: number): Date {
  const start = afterWeekend(from.getTime());
  const monday = mondayBefore(start);
  const worked = start - monday + milliseconds;
  const weeks = Math.floor(worked / (5 * DAY));
  return new Date(monday + weeks * 7 * DAY + (worked - weeks * 5 * DAY));
}

/** The milliseconds of Monday to Friday between two moments; 0 where the second is no later. */
export function workingTimeBetween(from: Date, to: Date): number {
  const start = afterWeekend(from.getTime());
  const end = afterWeekend(to.getTime());
  if (end <= start) return 0;
  const weeks = Math.round((mondayBefore(end) - mondayBefore(start)) / (7 * DAY));
  return weeks * 5 * DAY + (end - mondayBefore(end)) - (start - mondayBefore(start));
}

/** 1 January 1970 was a Thursday, and UTC knows no summer time. */
function mondayBefore(time: number): number {
  const FIRST_MONDAY = 4 * DAY;
  return Math.floor((time - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY + FIRST_MONDAY;
}

function afterWeekend(time: number): number {
  const monday = mondayBefore(time);
  return time - monday >= 5 * DAY ? monday + 7 * DAY : time;
}
