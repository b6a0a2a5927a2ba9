import { validDay } from '../../profile/day-number.ts';
import { DAY_NAMES, MONTH_NAMES } from '../english-names.ts';

/** Longer texts are no dates. */
const MAX_LENGTH = 100;
const LAST_DAY = 31;

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
 * Whether a text is a date, a time or both, in about the spellings that Python's dateutil takes: numbers in the one
 * order that dateutil reads them in, if that makes a day of the calendar, English names of months and days of the week, a clock time with a zone, a year or
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

/** A month written as its name. */
interface NamedMonth {
  /** 1 to 12. */
  readonly value: number;
  /** How many numbers stand before it. */
  readonly after: number;
}

function isDateOf(words: readonly string[], hasTime: boolean): boolean {
  const numbers: string[] = [];
  let month: NamedMonth | undefined;
  let hasDayName = false;
  for (const word of words) {
    if (/^\d/.test(word)) numbers.push(word);
    else if (/^[-/.,;']$/.test(word) || FILLERS.has(word)) continue;
    else if (isNameOf(word, DAY_NAMES)) hasDayName = true;
    else if (month === undefined && (word === 'sept' || isNameOf(word, MONTH_NAMES))) {
      const value = MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
      month = { value, after: numbers.length };
    } else return false;
  }
  if (numbers.length + (month === undefined ? 0 : 1) > 3) return false;
  if (numbers.length > 0) return fitsDay(numbers, month);
  return hasTime || hasDayName || month !== undefined;
}

/** Three letters are enough. */
function isNameOf(word: string, names: readonly string[]): boolean {
  return names.some((name) => name === word || name.slice(0, 3) === word);
}

/** Whether the numbers, in an order that dateutil tries, and the month make a day. */
function fitsDay(numbers: readonly string[], month: NamedMonth | undefined): boolean {
  return ordersOf(numbers, month).some((order) => {
    const part = (role: Order[number]) => numbers[order.indexOf(role)];
    const [year, day] = [part('year'), part('day')];
    if (year !== undefined && !isYear(year, numbers.length + (month === undefined ? 0 : 1)))
      return false;
    if ((part('month') ?? '').length > 2 || (day ?? '').length > 2) return false;
    // What is left out is taken from a year and a month that have every day.
    const fullYear = year === undefined ? 2000 : Number(year) % 100 === 0 ? 2000 : Number(year);
    const inYear = month?.value ?? Number(part('month') ?? 1);
    return validDay(fullYear, inYear, Number(day ?? 1)) !== undefined;
  });
}

/** Two digits alone are a year only where they can be no day; one digit is a year only beside a month and a day. */
function isYear(digits: string, count: number): boolean {
  if (digits.length === 4) return true;
  if (count === 3) return digits.length <= 2;
  return digits.length === 2 && Number(digits) > 31;
}

type Order = readonly ('year' | 'month' | 'day')[];

/** What the numbers may stand for. */
function ordersOf(numbers: readonly string[], month: NamedMonth | undefined): readonly Order[] {
  if (numbers.length === 1) return [['day'], ['year']];
  if (month) return [besideName(numbers, month)];
  return numbers.length === 2
    ? [
        ['year', 'month'],
        ['month', 'year'],
        ['month', 'day'],
      ]
    : [byFirst(Number(numbers[0]))];
}

/** A number that can be no day is the year; else the day stands next to the name. */
function besideName(numbers: readonly string[], { after }: NamedMonth): Order {
  const yearFirst = after < 2 ? Number(numbers[0]) > LAST_DAY : Number(numbers[1]) <= LAST_DAY;
  return yearFirst ? ['year', 'day'] : ['day', 'year'];
}

/** Of three numbers the first tells the order, even where only another one would make a day. */
function byFirst(first: number): Order {
  if (first > LAST_DAY) return ['year', 'month', 'day'];
  return first > 12 ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
}
