import { monthByName } from '../../../profile/month-names.ts';
import { fullYear } from '../../../profile/parse-date.ts';

/** A day without its year, or a month of a year, that a spreadsheet could take a text for. */
export interface DateLike {
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
}

const TWO_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2}|\d{4})$/;
const NAME_AND_NUMBER = /^([A-Za-z]{3,9})(-?)(\d{1,2})$/;

/**
 * What a spreadsheet could take a text for that is no full date. A point is a separator only in languages that write
 * the day first. A name with a hyphen (`DEC-1`) counts as a day only: `Jan-24` is how people write a month.
 *
 * @example
 * dateLikes('2-10') // [{ month: 2, day: 10 }, { month: 10, day: 2 }]
 * dateLikes('2-50') // [{ month: 2, year: 1950 }]
 * dateLikes('SEPT2') // [{ month: 9, day: 2 }]
 */
export function dateLikes(text: string): DateLike[] {
  const numbers = TWO_NUMBERS.exec(text);
  if (numbers) return fromNumbers(numbers[1]!, numbers[2]!, numbers[3]!);
  const named = NAME_AND_NUMBER.exec(text);
  const month = named && monthByName(named[1]!);
  if (!month) return [];
  const number = Number(named[3]);
  if (isDay(number)) return [{ month, day: number }];
  return named[2] === '' ? [{ month, year: fullYear(named[3]!.padStart(2, '0')) }] : [];
}

function fromNumbers(firstText: string, separator: string, secondText: string): DateLike[] {
  const first = Number(firstText);
  const second = Number(secondText);
  const found: DateLike[] = [];
  if (separator !== '.' && isMonth(first)) {
    if (isDay(second)) found.push({ month: first, day: second });
    else found.push({ month: first, year: fullYear(secondText.padStart(2, '0')) });
  }
  if (isMonth(second) && isDay(first)) found.push({ month: second, day: first });
  return found;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}
