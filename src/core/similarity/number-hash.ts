import { mixBits } from './mix-bits.ts';

const DIGITS = /\p{Nd}+/gu;

/**
 * The numbers in a text, in any order, as one hash: texts with other numbers have another. Numbers are runs of
 * digits; 0 where there are none.
 *
 * @example
 * numberHash('2 cats, 10 dogs') === numberHash('10 cats, 2 dogs') // true
 * numberHash('row 1') === numberHash('row 12') // false
 */
export function numberHash(text: string): number {
  let sum = 0;
  for (const [digits] of text.matchAll(DIGITS)) {
    let hash = 1;
    for (let i = 0; i < digits.length; i++) hash = Math.imul(hash, 31) + digits.charCodeAt(i);
    sum = (sum + mixBits(hash)) >>> 0;
  }
  return sum;
}
