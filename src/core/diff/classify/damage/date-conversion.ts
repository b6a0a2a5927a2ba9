import type { CellPair } from '../cell-pair.ts';
import { type DateLike, dateLikes } from './date-likes.ts';
import { isDateNumberOf, serialDay } from './date-number.ts';
import { parsePartialDate } from './parse-partial-date.ts';

/** No text that a spreadsheet takes for a date in this way is longer. */
const MAX_BASE_LENGTH = 12;

/**
 * Text became a date: `2-10` and `2-Oct`, `1/2` and `2024-01-02`, `SEPT2` and `2-Sep`, `MARCH1` and `1-Mar`, `2-50` and
 * `Feb-50`; or the number of a day (`SEPT2` and `38597`). Or a date became the number of its day, as spreadsheets
 * count them: `2024-01-30` and `45321`. Day and month, or month and year, have to be those the text could mean.
 *
 * When it lies: `March1` or `3/4` that was meant as a day and got its year added looks the same. `Feb-50` or `Jan-24`
 * turned into the first day of the month is taken for an edit, as is a number turned into a date.
 */
export function isDateConversion(pair: CellPair): boolean {
  if (pair.headNumber && pair.baseMoment)
    return isDateNumberOf(pair.baseMoment, pair.headNumber, pair.dateOrders);
  if (pair.base.length > MAX_BASE_LENGTH || pair.baseMoment) return false;
  const meanings = dateLikes(pair.base);
  return meanings.length > 0 && meanings.some((meaning) => becameDate(meaning, pair));
}

function becameDate(meaning: DateLike, { base, head, headMoment, headNumber }: CellPair): boolean {
  if (headNumber) {
    const day = base.includes('.') ? undefined : serialDay(headNumber);
    return day !== undefined && meaning.day === day.day && meaning.month === day.month;
  }
  const partial = parsePartialDate(head);
  if (partial) {
    const isDay = meaning.day === partial.number;
    const isYear = meaning.year !== undefined && meaning.year % 100 === partial.number % 100;
    return meaning.month === partial.month && (isDay || isYear);
  }
  const hasTime = headMoment?.time !== undefined && headMoment.time.seconds > 0;
  if (!headMoment?.date || hasTime) return false;
  return [headMoment.date.dmy, headMoment.date.mdy].some((day) => {
    if (day?.month !== meaning.month) return false;
    return meaning.year === undefined
      ? day.day === meaning.day
      : day.day === 1 && day.year === meaning.year;
  });
}
