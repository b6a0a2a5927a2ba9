import { passesLuhn } from '../check-digits/luhn.ts';
import { digitsIn } from '../clues.ts';
import type { Detector } from '../detector.ts';

const FEWEST_DIGITS = 14;

/**
 * Whole, or in the groups that cards print: 4-4-4-4(-3), 4-6-5 and 4-6-4, always with one separator. Looked for at
 * every group, since other groups of digits may stand before a number.
 */
const NUMBER =
  /(?<![\w+-]|\d[.,:])(?=(\d{14,19}|\d{4}([ -])\d{4}\2\d{4}\2\d{4}(?:\2\d{3})?|\d{4}([ -])\d{6}\3\d{4,5})(?!\w|[-.,:]\d))\d/g;

/** Issuers by their first digits (ISO/IEC 7812), and the lengths that each of them gives out. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16]],
  [/^5[1-5]/, [16]],
  [/^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|36|38)/, [14]],
  [/^35(?:2[89]|[3-8]\d)/, [16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|6304|6759|676[123])/, [16, 17, 18, 19]],
];

/** Payment card numbers: an issuer's prefix and length, and the check digit. */
export const paymentCard: Detector = {
  kind: 'payment-card',
  noun: ['payment card number', 'payment card numbers'],
  mayFind: (clues) => digitsIn(clues) >= FEWEST_DIGITS,
  *find(text) {
    for (const { 1: number = '', index } of text.matchAll(NUMBER)) {
      const digits = number.replace(/\D/g, '');
      const isIssued = ISSUERS.some(
        ([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length),
      );
      const valid = isIssued && passesLuhn(digits) && !/^(\d)\1+$/.test(digits);
      yield { start: index, end: index + number.length, valid };
    }
  },
  mask: (value) => `•••• ${value.slice(-4)}`,
};
