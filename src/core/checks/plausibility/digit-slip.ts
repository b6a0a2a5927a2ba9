/** How a number was mistyped: two neighbours swapped, a digit typed twice, or one left out. */
export type DigitSlip = 'two digits swapped' | 'a digit typed twice' | 'a digit left out';

/** What groups digits and says nothing. */
const GROUPING = /[\s,'’\u00a0\u202f]/g;

/** Digits needed for a swap or a doubled digit to be no chance, and for one left out, which fits more often. */
const MIN_DIGITS = 3;
const MIN_DIGITS_LEFT_OUT = 4;

/** Longer texts are no numbers. */
const MAX_LENGTH = 40;

/**
 * The slip of the keyboard that turns one text into the other, if one does: two neighbouring digits exchanged, one
 * digit repeated, or one missing. Signs that group digits are ignored; everything else has to be the same. Undefined where the texts are the same, differ in more, or have too few
 * digits for it to be no chance.
 *
 * @example
 * digitSlip('1250', '1520') // 'two digits swapped'
 * digitSlip('1,250', '12,250') // 'a digit typed twice'
 * digitSlip('1250', '150') // 'a digit left out'
 * digitSlip('12', '21') // undefined
 */
export function digitSlip(base: string, head: string): DigitSlip | undefined {
  if (base.length > MAX_LENGTH || head.length > MAX_LENGTH) return undefined;
  const from = base.replace(GROUPING, '');
  const to = head.replace(GROUPING, '');
  const digits = countDigits(from);
  if (digits < MIN_DIGITS) return undefined;
  if (from.length === to.length) return isSwap(from, to) ? 'two digits swapped' : undefined;
  if (from.length + 1 === to.length) return isDoubled(from, to) ? 'a digit typed twice' : undefined;
  if (from.length !== to.length + 1 || digits < MIN_DIGITS_LEFT_OUT) return undefined;
  return isLeftOut(from, to) ? 'a digit left out' : undefined;
}

function isSwap(from: string, to: string): boolean {
  const i = firstDifference(from, to);
  if (!isDigit(from[i]) || !isDigit(from[i + 1])) return false;
  return from[i] === to[i + 1] && from[i + 1] === to[i] && from.slice(i + 2) === to.slice(i + 2);
}

function isDoubled(from: string, to: string): boolean {
  const i = firstDifference(from, to);
  return isDigit(to[i]) && to[i] === to[i - 1] && from.slice(i) === to.slice(i + 1);
}

function isLeftOut(from: string, to: string): boolean {
  const i = firstDifference(from, to);
  return isDigit(from[i]) && from.slice(i + 1) === to.slice(i);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
