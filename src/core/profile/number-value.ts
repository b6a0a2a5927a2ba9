import type { DecimalNumber } from './parse-number.ts';

/**
 * A number as the nearest 64-bit float; infinite where it is too large for one.
 *
 * @example
 * numberValue(parseNumber('-1,250.5')!) // -1250.5
 */
export function numberValue({ negative, digits, exponent }: DecimalNumber): number {
  return digits === '' ? 0 : Number(`${negative ? '-' : ''}${digits}e${exponent}`);
}
