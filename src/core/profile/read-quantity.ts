import { type DecimalNumber, parseNumber } from './parse-number.ts';

/** Signs and codes of currencies as they stand before or after an amount, and signs of parts. */
const SIGNS =
  /^(?:[$€£¥₹₩₽₺₴₦฿₫]|(?:US|CA|AU|NZ|HK)\$|USD|EUR|GBP|JPY|CHF|INR|CNY) ?(?=[\d.+-])|(?<=\d) ?(?:[$€£¥₹₩₽₺₴₦฿₫%‰]|USD|EUR|GBP|JPY|CHF|INR|CNY)$/;

/** Longer texts are no amounts. */
const MAX_LENGTH = 40;

/**
 * Reads a text that is one number, or an amount of money or a percentage with its sign or code before or after it.
 * The sign is dropped: `12 %` is 12. Surrounding space is ignored.
 *
 * @example
 * readQuantity('$4,000 ')?.digits // '4'
 * readQuantity('4 apples') // undefined
 */
export function readQuantity(text: string): DecimalNumber | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number) return number;
  const bare = trimmed.replace(SIGNS, '');
  return bare === trimmed ? undefined : parseNumber(bare);
}
