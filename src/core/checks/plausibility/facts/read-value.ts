import { isBooleanWord } from '../../../profile/cell-type.ts';
import { dayNumber } from '../../../profile/day-number.ts';
import { numberValue } from '../../../profile/number-value.ts';
import { parseMoment } from '../../../profile/parse-moment.ts';
import { readQuantity } from '../../../profile/read-quantity.ts';
import { hasLeadingZeros } from '../../../profile/spreadsheet-number.ts';

/** What a cell holds: a number (an amount and a percentage too), a day since 1970-01-01, or something else. */
export type Value =
  | { readonly type: 'number' | 'date'; readonly value: number }
  | { readonly type: 'code' | 'boolean' | 'text' };

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Longer texts are neither numbers nor dates. */
const MAX_LENGTH = 50;

/**
 * Reads a text that is not blank. A date that can be read in two orders is the earlier day; its time of day is
 * dropped. Digits with leading zeros are a code, not a number.
 *
 * @example
 * readValue('$4,000') // { type: 'number', value: 4000 }
 * readValue('1970-01-03 10:00') // { type: 'date', value: 2 }
 * readValue('00501') // { type: 'code' }
 */
export function readValue(text: string): Value {
  if (PLAIN_NUMBER.test(text)) return { type: 'number', value: Number(text) };
  if (text.length > MAX_LENGTH) return { type: 'text' };
  if (!/\d/.test(text)) return { type: isBooleanWord(text) ? 'boolean' : 'text' };
  const quantity = readQuantity(text);
  if (quantity) {
    const value = numberValue(quantity);
    return Number.isFinite(value) ? { type: 'number', value } : { type: 'text' };
  }
  const date = parseMoment(text)?.date;
  if (!date) return { type: hasLeadingZeros(text) ? 'code' : 'text' };
  const days = [date.dmy, date.mdy].flatMap((day) => (day ? [dayNumber(day)] : []));
  return { type: 'date', value: Math.min(...days) };
}
