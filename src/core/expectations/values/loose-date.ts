import { validDay } from '../../profile/day-number.ts';
import { DAY_NAMES, MONTH_NAMES } from '../english-names.ts';

/** Longer texts are no dates. */
const MAX_LENGTH = 100;

/** Words that may stand between the parts of a date. */
const FILLERS = new Set([
  'at',
  'on',
  'and',
  'of',
  'ad',
  'st',
  'nd',
  'rd',
  'th',
  'm',
  't',
  'z',
  'utc',
  'gmt',
]);

const ZONE = /(?<=\d|[ap]m\s?)\s*(?:(?:utc|gmt)\s*)?[+-](?:0\d|1[0-4]):?(?:[0-5]\d)?$/;
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]?\d(?::[0-5]?\d(?:[.,]\d{1,12})?)?(?![\d:])/;
const HOUR = /(?<!\d)(?:1[0-2]|0?[1-9])(?=\s*[ap]\.?m\.?\b)/;

/**
 * Whether a text is a date, a time or both, in about the spellings that Python's dateutil takes: numbers in any order
 * that makes a day of the calendar, English names of months and days of the week, a clock time with a zone, a year or
 * a day by itself. Not taken: names of time zones other than UTC and GMT, and dateutil's `10h36m`.
 *
 * @example
 * isLooseDate('Thu Sep 25 10:36:28 2003') // true
 * isLooseDate('2024-13-45') // false
 */
export function isLooseDate(text: string): boolean {
  const lower = text.trim().toLowerCase();
  if (lower === '' || lower.length > MAX_LENGTH) return false;
  const stamp = /^(\d{8})t?(\d{2}(?:\d{2}){0,2})?$/.exec(lower);
  if (stamp) return isStamp(stamp[1] ?? '', stamp[2] ?? '');
  const zoneless = CLOCK.test(lower) ? lower.replace(ZONE, '') : lower;
  const timeless = zoneless.replace(CLOCK, ' ').replace(HOUR, ' ');
  const hasTime = timeless !== zoneless;
  const rest = hasTime ? timeless.replace(/\b[ap]\.?m\b\.?/, ' ') : timeless;
  const words = rest.match(/\d+|\p{L}+|[^\s\d\p{L}]/gu) ?? [];
  return isDateOf(words, hasTime);
}

/** `20240305`, with `1030` or `103059` after it. */
function isStamp(day: string, clock: string): boolean {
  const isDay = validDay(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
  const [hour = 0, minute = 0, second = 0] = (clock.match(/../g) ?? []).map(Number);
  return isDay !== undefined && hour < 24 && minute < 60 && second < 60;
}

function isDateOf(words: readonly string[], hasTime: boolean): boolean {
  const numbers: string[] = [];
  let month: number | undefined;
  let hasDayName = false;
  for (const word of words) {
    if (/^\d/.test(word)) numbers.push(word);
    else if (/^[-/.,;']$/.test(word) || FILLERS.has(word)) continue;
    else if (isNameOf(word, DAY_NAMES)) hasDayName = true;
    else if (month === undefined && isNameOf(word, MONTH_NAMES)) {
      month = MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
    } else return false;
  }
  if (numbers.length + (month === undefined ? 0 : 1) > 3) return false;
  if (numbers.length > 0) return fitsDay(numbers, month);
  return hasTime || hasDayName || month !== undefined;
}

/** Three letters are enough, and `sept` is one more name. */
function isNameOf(word: string, names: readonly string[]): boolean {
  return word === 'sept' || names.some((name) => name === word || name.slice(0, 3) === word);
}

/** Whether the numbers, in an order that dateutil tries, and the month make a day. */
function fitsDay(numbers: readonly string[], month: number | undefined): boolean {
  return ordersOf(numbers.length, month !== undefined).some((order) => {
    const part = (role: string) => numbers[order.indexOf(role)];
    const [year, day] = [part('year'), part('day')];
    if (year !== undefined && !isYear(year, numbers.length + (month === undefined ? 0 : 1)))
      return false;
    if ((part('month') ?? '').length > 2 || (day ?? '').length > 2) return false;
    // What is left out is taken from a year and a month that have every day.
    const fullYear = year === undefined ? 2000 : Number(year) % 100 === 0 ? 2000 : Number(year);
    return validDay(fullYear, month ?? Number(part('month') ?? 1), Number(day ?? 1)) !== undefined;
  });
}

/** Two digits alone are a year only where they can be no day; one digit is a year only beside a month and a day. */
function isYear(digits: string, count: number): boolean {
  if (digits.length === 4) return true;
  if (count === 3) return digits.length <= 2;
  return digits.length === 2 && Number(digits) > 31;
}

/** What the numbers may stand for, in order. */
function ordersOf(count: number, hasMonth: boolean): readonly (readonly string[])[] {
  if (count === 1) return [['day'], ['year']];
  if (hasMonth)
    return [
      ['day', 'year'],
      ['year', 'day'],
    ];
  return count === 2
    ? [
        ['year', 'month'],
        ['month', 'year'],
        ['month', 'day'],
      ]
    : [
        ['month', 'day', 'year'],
        ['day', 'month', 'year'],
        ['year', 'month', 'day'],
        ['year', 'day', 'month'],
      ];
}
