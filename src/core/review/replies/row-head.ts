/** A line that begins with a row's number, or with those of a range. */
export interface RowHead {
  readonly first: number;
  /** The same as `first`, where it is one row. */
  readonly last: number;
  readonly range: boolean;
  readonly sign: HeadSign;
  /** Where the rest begins. */
  readonly end: number;
}

/** What stands between number and rest: `glued` is nothing at all. */
export type HeadSign = 'colon' | 'list' | 'table' | 'dash' | 'comma' | 'space' | 'glued';

const LEAD =
  /^\s*(?:(?:[-*+•·]|#{1,6})\s+)?(?:\[[xX ]\]\s+)?\|?\s*(?:(?:rows?|no\.?|nr\.?)\s?(?=\d)|#(?=\d))?/i;
const NUMBER = /^[*_`]{0,3}#?(\d{1,6})(?!\d)/;
const RANGE_END = /^[*_`]{0,3}\s{0,3}(?:-{1,3}|\.{2,3}|…|to(?=\s))\s{0,3}#?(\d{1,6})(?![\d-])/i;
const SIGNS: readonly (readonly [HeadSign, RegExp])[] = [
  ['colon', /^[*_`]{0,3}\s{0,3}(?:=>|[:=])[*_`]{0,3}/],
  ['table', /^[*_`]{0,3}[.)]?\s{0,9}[|\t]/],
  ['list', /^[*_`]{0,3}(?:[)]|\.(?!\d))[*_`]{0,3}/],
  ['dash', /^[*_`]{0,3}\s{1,3}-{1,2}>?(?=\s)/],
  ['dash', /^[*_`]{0,3}\s{0,3}(?:->|→)/],
  ['comma', /^[*_`]{0,3},/],
  ['space', /^[*_`]{0,3}(?=\s|$)/],
  ['glued', /^[*_`]{0,3}/],
];

/**
 * The number that a line begins with, marks of lists and tables passed over; undefined where it begins otherwise, or
 * with a time of day, a decimal number or a date.
 *
 * @param line Tidied.
 * @param ranges Whether `3-5` may be rows 3 to 5.
 * @example
 * readRowHead('- 3: refund') // { first: 3, last: 3, range: false, sign: 'colon', end: 4 }
 * readRowHead('1-10 a b') // { first: 1, last: 10, range: true, sign: 'space', end: 4 }
 */
export function readRowHead(line: string, ranges = true): RowHead | undefined {
  let end = LEAD.exec(line)![0].length;
  const number = NUMBER.exec(line.slice(end, end + 20));
  if (!number) return undefined;
  end += number[0].length;
  const upTo = ranges ? RANGE_END.exec(line.slice(end, end + 20)) : null;
  if (upTo) end += upTo[0].length;
  const after = line.slice(end, end + 20);
  // 12:30, 3.5, 2026/11/25
  if (/^(?::\d\d(?!\d)|[./]\d)/.test(after)) return undefined;
  const [sign, found] = signOf(after);
  const first = Number(number[1]);
  const range = upTo !== null;
  if (range && sign === 'glued') return undefined;
  return { first, last: range ? Number(upTo[1]) : first, range, sign, end: end + found };
}

function signOf(after: string): readonly [HeadSign, number] {
  for (const [sign, pattern] of SIGNS) {
    const found = pattern.exec(after);
    if (found) return [sign, found[0].length];
  }
  return ['glued', 0];
}
