import { withoutFloatNoise } from '../../../profile/canonical-number.ts';
import { equalNumbers } from '../../../profile/parse-number.ts';
import type { CellPair } from '../cell-pair.ts';

/**
 * The same number in another spelling: `1`, `1.0`, `1e0` and `+1`; `1,234` and `1234`; `1,5` and `1.5`; `0.1` and
 * the float noise `0.10000000000000001`. Values are compared digit by digit, so no long number is rounded to another.
 *
 * Not the same: `01.50` and `1.5` (leading zeros are an identifier's), `1,234` and `1.234` (either could be meant),
 * `50%` and `0.5`.
 *
 * When it lies: version `1.10` turned into `1.1`, the list `1,2` turned into `1.2`, and code `1E5` turned into
 * `100000` look the same, though something was lost.
 */
export function isNumberSpelling({ baseNumber, headNumber }: CellPair): boolean {
  if (!baseNumber || !headNumber) return false;
  return equalNumbers(withoutFloatNoise(baseNumber), withoutFloatNoise(headNumber));
}
