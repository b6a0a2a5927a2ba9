import { canonicalMoment } from '../../profile/canonical-moment.ts';
import { canonicalNumber } from '../../profile/canonical-number.ts';
import { isBooleanWord } from '../../profile/cell-type.ts';
import type { DateOrder } from '../../profile/parse-date.ts';
import { type Moment, parseMoment } from '../../profile/parse-moment.ts';
import { spreadsheetNumber } from '../../profile/spreadsheet-number.ts';
import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import { canonicalJson } from './cosmetic/canonical-json.ts';
import { plainText } from './cosmetic/plain-text.ts';

/**
 * The text under which a key's cell is looked up when its exact spelling has no counterpart: two cells that differ
 * only cosmetically, or by leading zeros that a spreadsheet dropped, have the same. It is for pairing rows only:
 * identifiers that really differ (`007` and `7`) share it as well, so a pair counts only where the text is
 * unique on both sides.
 *
 * - surrounding space, line endings and Unicode form as in `plainText`; blank, null and missing cells give `''`
 * - numbers without grouping, exponent, plus sign, leading or trailing zeros; text and literals alike
 * - dates and times in ISO 8601; a date that can be read in two ways stays as it is unless `dateOrder` tells
 * - `true`, `false`, `yes`, `no` in lower case; JSON objects and arrays in canonical form
 *
 * What a spreadsheet destroyed cannot be found again: `1.23E+11` does not pair with `123456789012`.
 *
 * @example
 * normaliseForPairing(' 00501 ') // '501'
 * normaliseForPairing('5-Mar-24') // '2024-03-05'
 */
export function normaliseForPairing(cell: Cell, dateOrder?: DateOrder): string {
  if (isBlank(cell)) return '';
  const text = plainText(cellText(cell));
  if (isBooleanWord(text)) return text.toLowerCase();
  const number = spreadsheetNumber(text);
  if (number) return canonicalNumber(number);
  const moment = parseMoment(text);
  if (moment) return momentText(moment, dateOrder) ?? text;
  return canonicalJson(text) ?? text;
}

function momentText({ date, time }: Moment, order: DateOrder | undefined): string | undefined {
  if (!date) return canonicalMoment(undefined, time);
  const isOpen = date.dmy && date.mdy && date.dmy !== date.mdy;
  const day = (order && date[order]) ?? (isOpen ? undefined : (date.dmy ?? date.mdy));
  return day && canonicalMoment(day, time);
}
