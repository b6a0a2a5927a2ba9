import { type Day, dayFromNumber, dayNumber, validDay } from '../../../profile/day-number.ts';
import { monthOf, weekdayOf } from './directives.ts';

type Parts = ReadonlyMap<string, string>;

/** The day that the parts of a pattern say, 1900-01-01 for what they leave out; undefined where no calendar has it. */
export function dayOf(parts: Parts): Day | undefined {
  if (parts.has('G')) return isoWeekDay(parts);
  const year = yearOf(parts) ?? 1900;
  if (parts.has('j')) return dayOfYear(year, Number(parts.get('j')));
  const inWeek = weekOfYearDay(year, parts);
  if (inWeek) return inWeek;
  const name = parts.get('b') ?? parts.get('B');
  const month = name === undefined ? Number(parts.get('m') ?? 1) : monthOf(name);
  return validDay(year, month, Number(parts.get('d') ?? 1));
}

function yearOf(parts: Parts): number | undefined {
  const full = parts.get('Y');
  if (full !== undefined) return Number(full);
  const short = parts.get('y');
  if (short === undefined) return undefined;
  return Number(short) + (Number(short) < 69 ? 2000 : 1900);
}

function dayOfYear(year: number, number: number): Day | undefined {
  const start = validDay(year, 1, 1);
  return start && dayFromNumber(dayNumber(start) + number - 1);
}

/** Monday 1 to Sunday 7. */
function weekday(parts: Parts): number | undefined {
  const name = parts.get('a') ?? parts.get('A');
  if (name !== undefined) return weekdayOf(name);
  if (parts.has('u')) return Number(parts.get('u'));
  return parts.has('w') ? Number(parts.get('w')) || 7 : undefined;
}

/** A week of the year counts only beside a year and a weekday, as in Python. */
function weekOfYearDay(year: number, parts: Parts): Day | undefined {
  const startsSunday = parts.has('U');
  const week = parts.get(startsSunday ? 'U' : 'W');
  const day = weekday(parts);
  if (week === undefined || day === undefined || yearOf(parts) === undefined) return undefined;
  const first = validDay(year, 1, 1);
  if (!first) return undefined;
  const shift = startsSunday ? 0 : -1;
  const firstWeekday = mod(weekdayOfDay(first) + shift, 7);
  const weekStart =
    dayNumber(first) - firstWeekday + (firstWeekday === 0 ? Number(week) - 1 : Number(week)) * 7;
  return dayFromNumber(weekStart + mod(day + shift, 7));
}

/** ISO 8601: week 1 holds 4 January. */
function isoWeekDay(parts: Parts): Day | undefined {
  const day = weekday(parts);
  const fourth = validDay(Number(parts.get('G')), 1, 4);
  if (!parts.has('V') || day === undefined || !fourth) return undefined;
  const monday = dayNumber(fourth) - weekdayOfDay(fourth) + 1;
  return dayFromNumber(monday + (Number(parts.get('V')) - 1) * 7 + day - 1);
}

/** Monday 1 to Sunday 7; 1970-01-01 was a Thursday. */
function weekdayOfDay(day: Day): number {
  return mod(dayNumber(day) + 3, 7) + 1;
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}
