/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day, if the calendar has it, for the years 1 to 9999.
 *
 * @example
 * validDay(2023, 2, 29) // undefined
 */
export function validDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= monthLength(year, month) ? { year, month, day } : undefined;
}

/**
 * Days from 1970-01-01 to a day; negative before.
 *
 * @example
 * dayNumber({ year: 2024, month: 1, day: 30 }) // 19752
 */
export function dayNumber({ year, month, day }: Day): number {
  // Years that start in March put the leap day last, so that the days before a month follow one formula.
  const shifted = month > 2 ? year : year - 1;
  const daysBefore = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return daysBeforeYear(shifted) + daysBefore + day - 719469;
}

/** The day that is `number` days after 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  const days = number + 719468;
  // A guess from the mean length of a year, at most one or two years late.
  let year = Math.floor(days / 365.2425) + 1;
  while (days < daysBeforeYear(year)) year--;
  const dayOfYear = days - daysBeforeYear(year);
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: month <= 2 ? year + 1 : year, month, day };
}

/**
 * A day as ISO 8601 writes it.
 *
 * @example
 * isoDay({ year: 2024, month: 3, day: 5 }) // '2024-03-05'
 */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A whole number below 100, with a leading zero where it has one digit. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1]!;
}
