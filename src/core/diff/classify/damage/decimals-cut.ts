import { withoutFloatNoise } from '../../../profile/canonical-number.ts';
import type { CellPair } from '../cell-pair.ts';
import { lostDigits } from './lost-digits.ts';

/** Digits kept and lost together from which a cut is no chance; more where rounding up changed a digit. */
const MIN_EVIDENCE_TRUNCATED = 4;
const MIN_EVIDENCE_ROUNDED = 5;

/** So many digits that agree are no chance, even where a single decimal is lost. */
const MANY_DIGITS = 8;

/**
 * Decimals were cut off or rounded away: `3.14159` and `3.14`, `0.1234567890123` and `0.12`, `123.46` and `123`,
 * `12.50` and `12`. At least two digits are lost, or the whole fraction, or one of many; and enough digits agree for
 * it not to be chance: `2.5` and `2`, `42.6` and `42`, `12.34` and `12.3`, `9.99` and `10`, `12.50` and `13` are edits,
 * for columns of prices and percentages hold many values that happen to fit. Every number set to zero is an edit.
 *
 * When it lies: a price changed from `12.75` to `12`, or a measurement rounded on purpose, looks the same. A tolerance
 * for the column says that such digits do not matter.
 */
export function isDecimalsCut({ baseNumber, headNumber }: CellPair): boolean {
  if (!baseNumber || !headNumber || baseNumber.exponent >= 0) return false;
  if (headNumber.digits === '') return false;
  const cut = lostDigits(withoutFloatNoise(baseNumber), headNumber);
  if (!cut) return false;
  const losesEnough = cut.lost >= 2 || headNumber.place >= 0 || cut.kept >= MANY_DIGITS;
  const needed = cut.truncated ? MIN_EVIDENCE_TRUNCATED : MIN_EVIDENCE_ROUNDED;
  return losesEnough && cut.kept + cut.lostAsWritten >= needed;
}
