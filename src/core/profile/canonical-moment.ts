import { type Day, dayFromNumber, dayNumber, isoDay, twoDigits } from './day-number.ts';
import type { WrittenTime } from './parse-time.ts';

const SECONDS_PER_DAY = 86_400;

/**
 * The one text of a day and time, whatever their spelling: ISO 8601, in UTC where a zone was written.
 * Midnight, without a zone or in UTC, is the day itself, as spreadsheets and databases turn one into the other;
 * a time with a zone and the same without one stay apart.
 *
 * @example
 * canonicalMoment({ year: 2024, month: 3, day: 5 }, parseTime('01:30+02:00')) // '2024-03-04T23:30:00Z'
 */
export function canonicalMoment(day: Day | undefined, time: WrittenTime | undefined): string {
  if (day === undefined) return time ? canonicalTime(time) : '';
  if (time === undefined) return isoDay(day);
  const total = dayNumber(day) * SECONDS_PER_DAY + time.seconds - (time.offset ?? 0) * 60;
  const date = Math.floor(total / SECONDS_PER_DAY);
  const seconds = total - date * SECONDS_PER_DAY;
  const isoDate = isoDay(dayFromNumber(date));
  if (seconds === 0 && time.fraction === '') return isoDate;
  const zone = time.offset === undefined ? '' : 'Z';
  return `${isoDate}T${clock(seconds)}${fractionText(time)}${zone}`;
}

/**
 * The one text of a time of day without a date; its zone is kept as written, for without a date the day may differ.
 *
 * @example
 * canonicalTime(parseTime('9:05 PM')!) // '21:05:00'
 */
export function canonicalTime(time: WrittenTime): string {
  const zone = time.offset === undefined ? '' : ` ${time.offset}`;
  return `${clock(time.seconds)}${fractionText(time)}${zone}`;
}

function clock(seconds: number): string {
  const hour = Math.floor(seconds / 3600);
  const minute = Math.floor(seconds / 60) % 60;
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}

function fractionText(time: WrittenTime): string {
  return time.fraction === '' ? '' : `.${time.fraction}`;
}
