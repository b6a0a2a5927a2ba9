import { type DecimalNumber, withoutTrailingZeros } from './parse-number.ts';

/**
 * A number without its digits below a power of ten, cut off (towards zero) or rounded (half away from zero).
 *
 * @example
 * cutNumber(parseNumber('3.14159')!, -3, 'round').digits // '3142'
 * cutNumber(parseNumber('3.14159')!, -3, 'truncate').digits // '3141'
 */
export function cutNumber(
  number: DecimalNumber,
  place: number,
  how: 'truncate' | 'round',
): DecimalNumber {
  const lost = place - number.exponent;
  if (lost <= 0 || number.digits === '') return number;
  const kept = number.digits.slice(0, Math.max(0, number.digits.length - lost));
  const next = lost <= number.digits.length ? number.digits.charCodeAt(kept.length) : 48;
  const roundUp = how === 'round' && next >= 53;
  const all = roundUp ? (BigInt(kept || '0') + 1n).toString() : kept;
  const digits = withoutTrailingZeros(all);
  return {
    negative: number.negative,
    digits,
    exponent: digits === '' ? 0 : place + all.length - digits.length,
    place,
    scientific: number.scientific,
  };
}
