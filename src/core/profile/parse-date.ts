import { type Day, validDay } from './day-number.ts';
import { monthByName } from './month-names.ts';

/** Which comes first in a date such as `03/04/2024`: the day or the month. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as written: the day it names, by each order in which it can be read. */
export interface WrittenDate {
  /** The day if the day is written before the month; left out where the calendar has no such day. */
  readonly dmy?: Day;
  /** The day if the month is written before the day; the same as `dmy` where there is no choice. */
  readonly mdy?: Day;
  /** The separator of a spelling that both orders use; left out where the spelling itself tells the order. */
  readonly openForm?: '/' | '-';
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th)?[-. ]{0,2}([A-Za-zÀ-ÿ]{3,12})[-., ]{0,2}(\d{4}|\d{2})$/;
const NAME_DAY_YEAR = /^([A-Za-zÀ-ÿ]{3,12})[-. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-, ]{1,2}(\d{4})$/;

/**
 * Reads a text that is one full date and nothing else.
 *
 * Read: `2024-03-05`, `2024/3/5`, `05.03.2024`, `5/3/2024`, `5-3-2024`, `5/3/24`, `05.03.24`, `5-Mar-24`,
 * `5 March 2024`, `5. März 2024`, `March 5, 2024`, `Mar 5th, 2024`. Points mean that the day comes first. A year of
 * two digits lies in 1930 to 2029, as in spreadsheets.
 *
 * Not read: days that no calendar has, eight digits in a row (a number), `5-3-24` and `1.2.24` (part and version
 * numbers look like that), names of weekdays.
 *
 * @example
 * parseDate('13/04/2024') // { dmy: { year: 2024, month: 4, day: 13 }, openForm: '/' }
 */
export function parseDate(text: string): WrittenDate | undefined {
  if (text.length < 6 || text.length > 30) return undefined;
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return nameFirst(text);
  return yearFirst(text) ?? yearLast(text) ?? nameSecond(text);
}

function yearFirst(text: string): WrittenDate | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? settled(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function yearLast(text: string): WrittenDate | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [, first = '', separator, second = '', yearText = ''] = match;
  const year = fullYear(yearText);
  if (separator === '.') {
    const isVersionLike = yearText.length === 2 && first.length + second.length < 4;
    return isVersionLike ? undefined : settled(year, Number(second), Number(first));
  }
  if (separator === '-' && yearText.length === 2) return undefined;
  const dmy = validDay(year, Number(second), Number(first));
  const mdy = first === second ? dmy : validDay(year, Number(first), Number(second));
  if (!dmy && !mdy) return undefined;
  const openForm = separator === '-' ? '-' : '/';
  return { ...(dmy && { dmy }), ...(mdy && { mdy }), openForm };
}

function nameSecond(text: string): WrittenDate | undefined {
  const match = DAY_NAME_YEAR.exec(text);
  const month = match && monthByName(match[2]!);
  return month ? settled(fullYear(match[3]!), month, Number(match[1])) : undefined;
}

function nameFirst(text: string): WrittenDate | undefined {
  const match = NAME_DAY_YEAR.exec(text);
  const month = match && monthByName(match[1]!);
  return month ? settled(Number(match[3]), month, Number(match[2])) : undefined;
}

function settled(year: number, month: number, day: number): WrittenDate | undefined {
  const only = validDay(year, month, day);
  return only && { dmy: only, mdy: only };
}

/**
 * A written year in full: two digits lie in 1930 to 2029, as in spreadsheets.
 *
 * @example
 * fullYear('24') // 2024
 * fullYear('50') // 1950
 */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
