import { cutNumber } from '../../../profile/cut-number.ts';
import { type DecimalNumber, equalNumbers, parseNumber } from '../../../profile/parse-number.ts';
import { spreadsheetNumber } from '../../../profile/spreadsheet-number.ts';
import type { CellPair } from '../cell-pair.ts';

/** The digits that a spreadsheet keeps of a number. */
const SPREADSHEET_DIGITS = 15;

/** No 64-bit float holds integers much longer than this; longer texts are not looked at. */
const MAX_DIGITS = 300;

/**
 * The last digits of a long integer were lost, as a spreadsheet (15 digits, then zeros) or a 64-bit float loses
 * them: `4111111111111111` and `4111111111111110`, `123456789012345678` and `123456789012345680`.
 *
 * When it lies: an edit of the last digits that lands on just that number.
 */
export function isLongIntegerCut({ base, headNumber }: CellPair): boolean {
  if (!headNumber || base.length <= SPREADSHEET_DIGITS) return false;
  const baseNumber = spreadsheetNumber(base);
  return baseNumber !== undefined && isFloatOf(baseNumber, headNumber);
}

/**
 * Whether head is what a 64-bit float or a spreadsheet makes of base, an integer of 16 digits or more, and not base.
 *
 * @example
 * isFloatOf(parseNumber('9007199254740993')!, parseNumber('9007199254740992')!) // true
 */
export function isFloatOf(base: DecimalNumber, head: DecimalNumber): boolean {
  const length = base.digits.length + base.exponent;
  const isLongInteger = base.exponent >= 0 && length > SPREADSHEET_DIGITS && length <= MAX_DIGITS;
  if (!isLongInteger || base.scientific || equalNumbers(base, head)) return false;
  const sign = base.negative ? '-' : '';
  const float = Number(`${sign}${base.digits}e${base.exponent}`);
  const place = length - SPREADSHEET_DIGITS;
  const forms = [
    parseNumber(String(float)),
    parseNumber(BigInt(float).toString()),
    cutNumber(base, place, 'truncate'),
    cutNumber(base, place, 'round'),
  ];
  return forms.some((form) => form !== undefined && equalNumbers(form, head));
}
