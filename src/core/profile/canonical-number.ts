import { cutNumber } from './cut-number.ts';
import type { DecimalNumber } from './parse-number.ts';

/** Numbers with more digits than this keep an exponent in their canonical text. */
const MAX_PLAIN_DIGITS = 40;

/**
 * The one text of a number, whatever its spelling: no plus sign, no grouping, no trailing zeros, a decimal point.
 * Noise of binary floats is dropped, see {@link withoutFloatNoise}; every other digit is kept.
 *
 * @example
 * canonicalNumber(parseNumber('+1,250.00')!) // '1250'
 * canonicalNumber(parseNumber('0.30000000000000004')!) // '0.3'
 */
export function canonicalNumber(number: DecimalNumber): string {
  const { negative, digits, exponent } = withoutFloatNoise(number);
  if (digits === '') return '0';
  return (negative ? '-' : '') + unsigned(digits, exponent);
}

/**
 * A fraction of 16 or 17 significant digits of which all but the last few are a run of zeros or nines, such as
 * `0.30000000000000004` or `97.64999999999999`, is what binary arithmetic makes of a short number: that number
 * is returned. Anything else is returned as it is, so that long amounts keep every digit.
 */
export function withoutFloatNoise(number: DecimalNumber): DecimalNumber {
  const length = number.digits.length;
  if (number.exponent >= 0 || length < 16 || length > 17) return number;
  const short = cutNumber(number, number.exponent + length - 15, 'round');
  return short.digits.length <= 12 ? { ...short, place: short.exponent } : number;
}

function unsigned(digits: string, exponent: number): string {
  if (digits.length + Math.abs(exponent) > MAX_PLAIN_DIGITS) return `${digits}e${exponent}`;
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const point = digits.length + exponent;
  if (point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `0.${'0'.repeat(-point)}${digits}`;
}
