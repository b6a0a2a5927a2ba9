import { spreadsheetNumber } from '../../../profile/spreadsheet-number.ts';
import type { CellPair } from '../cell-pair.ts';
import { isFloatOf } from './long-integer-cut.ts';
import { lostDigits } from './lost-digits.ts';

/** With fewer digits kept and lost together, a round number such as `1e5` in place of `120000` may be an edit. */
const MIN_EVIDENCE = 4;

/**
 * A number lost digits on its way into scientific notation: `123456789012` and `1.23E+11`, `4155550123` and `4.16E+09`,
 * `00012345678901` and `1.23457E+10`, the identifier `2310009E13` and `2.31E+19`. Where no digit is lost, as with `1000`
 * and `1e3`, it is another spelling of the number.
 *
 * When it lies: a measured number rewritten on purpose with its significant digits only.
 */
export function isScientificNotation({ base, headNumber }: CellPair): boolean {
  if (!headNumber?.scientific) return false;
  const baseNumber = spreadsheetNumber(base);
  if (!baseNumber || (baseNumber.scientific && base.includes('.'))) return false;
  const cut = lostDigits(baseNumber, headNumber);
  if (cut) return cut.lost + cut.kept >= MIN_EVIDENCE && cut.kept > 0;
  return isFloatOf(baseNumber, headNumber);
}
