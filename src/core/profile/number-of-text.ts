import { parseNumber } from './parse-number.ts';
import { plainNumber } from './plain-number.ts';

/**
 * The value of a text that is one number, as the nearest 64-bit float; see {@link parseNumber} for the spellings.
 * A number too large for one is no number here, since nothing could be computed with it.
 *
 * @param text Without surrounding space.
 *
 * @example
 * numberOfText('-1,250.5') // -1250.5
 * numberOfText('00501') // undefined
 */
export function numberOfText(text: string): number | undefined {
  const plain = plainNumber(text);
  if (plain) return plain.value;
  const parsed = parseNumber(text);
  if (!parsed) return undefined;
  const { negative, digits, exponent } = parsed;
  const value = digits === '' ? 0 : Number(`${negative ? '-' : ''}${digits}e${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}
