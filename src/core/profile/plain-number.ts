/** Up to this many digits a decimal number is the quotient of two integers that a float holds exactly. */
const MOST_DIGITS = 15;
const ZERO = 48;

/** A number and how it is written. */
export interface PlainNumber {
  readonly value: number;
  readonly isInteger: boolean;
}

/**
 * Reads the spelling that nearly all numbers have, without the cost of the others: a minus sign or none, digits
 * without leading zeros, and a point with digits behind it or none. Undefined for all else, which may still be a
 * number.
 *
 * @example
 * plainNumber('-12.50') // { value: -12.5, isInteger: false }
 * plainNumber('1,250') // undefined
 */
export function plainNumber(text: string): PlainNumber | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const length = text.length;
  if (length === start || length - start > MOST_DIGITS + 1) return undefined;
  let point = -1;
  let digits = 0;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && point === -1 && i > start && i < length - 1) point = i;
    else if (code < ZERO || code > ZERO + 9) return undefined;
    else digits++;
  }
  const whole = (point === -1 ? length : point) - start;
  if (digits > MOST_DIGITS || (whole > 1 && text.charCodeAt(start) === ZERO)) return undefined;
  // Adding zero turns minus zero into zero.
  return { value: Number(text) + 0, isInteger: point === -1 };
}
