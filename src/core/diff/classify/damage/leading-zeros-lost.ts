import { equalNumbers } from '../../../profile/parse-number.ts';
import { hasLeadingZeros, spreadsheetNumber } from '../../../profile/spreadsheet-number.ts';
import type { CellPair } from '../cell-pair.ts';

/**
 * Digits with leading zeros became the number they spell: `00501` and `501`, `007` and `7.0`, `008.45` and `8.45`,
 * `000` and `0`. Some zeros lost of several (`00501` and `0501`) is an edit: no program does that.
 *
 * When it lies: where zeros were only padding, as in months `01` to `12`, nothing of worth was lost.
 */
export function isLeadingZerosLost({ base, headNumber }: CellPair): boolean {
  if (!headNumber || !hasLeadingZeros(base)) return false;
  const number = spreadsheetNumber(base);
  return number !== undefined && equalNumbers(number, headNumber);
}
