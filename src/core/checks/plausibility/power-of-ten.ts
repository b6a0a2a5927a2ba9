import type { DecimalNumber } from '../../profile/parse-number.ts';

/**
 * By how many powers of ten a number was moved, where its digits are the same: 2 for 19.99 and 1999, -1 for 30 and 3.
 * 0 for zero, another sign, other digits or the same number.
 *
 * @example
 * powerOfTen(parseNumber('19.99')!, parseNumber('1999')!) // 2
 * powerOfTen(parseNumber('19.99')!, parseNumber('1998')!) // 0
 */
export function powerOfTen(base: DecimalNumber, head: DecimalNumber): number {
  if (base.digits === '' || base.digits !== head.digits || base.negative !== head.negative)
    return 0;
  return head.exponent - base.exponent;
}
