import { cutNumber } from '../../../profile/cut-number.ts';
import { type DecimalNumber, equalNumbers } from '../../../profile/parse-number.ts';

/** How head's number came out of base's. */
export interface LostDigits {
  /** Significant digits of base that head no longer has. */
  readonly lost: number;
  /** The same with base's trailing zeros: two for `12.50` and `12`, whose writer meant cents. */
  readonly lostAsWritten: number;
  /** Digits on which both agree: what makes the match more than chance. */
  readonly kept: number;
  /** Cut off towards zero, else rounded up to the next digit. */
  readonly truncated: boolean;
}

/**
 * What was lost, if head's number is base's number cut off or rounded at the last digit that head writes.
 * Undefined where base has no digits beyond that one, or where head is no cut of base.
 *
 * @example
 * lostDigits(parseNumber('3.14159')!, parseNumber('3.14')!) // { lost: 3, lostAsWritten: 3, kept: 3, truncated: true }
 * lostDigits(parseNumber('19.90')!, parseNumber('20')!) // { lost: 1, lostAsWritten: 2, kept: 1, truncated: false }
 */
export function lostDigits(base: DecimalNumber, head: DecimalNumber): LostDigits | undefined {
  const lost = Math.min(head.place - base.exponent, base.digits.length);
  if (lost <= 0) return undefined;
  const lostAsWritten = lost + base.exponent - base.place;
  if (equalNumbers(cutNumber(base, head.place, 'truncate'), head))
    return { lost, lostAsWritten, kept: base.digits.length - lost, truncated: true };
  // Rounding up carries: of 20 for 19.90 only the 2 speaks for a cut, the 0 would be there in any round number.
  if (equalNumbers(cutNumber(base, head.place, 'round'), head))
    return { lost, lostAsWritten, kept: head.digits.length, truncated: false };
  return undefined;
}
