/** Code points `from` to `to`, both included. */
export type CharRange = readonly [from: number, to: number];

/** A Unicode property by the name its writer gave it, e.g. `Lu`, `Greek` or `Script=Greek`. */
export interface CharProperty {
  readonly property: string;
  readonly negated: boolean;
}

export type CharItem = CharRange | CharProperty;

/** What one character may be; negated: anything but that. */
export interface CharSet {
  readonly items: readonly CharItem[];
  readonly negated: boolean;
}

export const isRange = (item: CharItem): item is CharRange => Array.isArray(item);

export const LAST_CODE_POINT = 0x10ffff;

/** The set of one character. */
export const oneChar = (code: number): CharSet => ({ items: [[code, code]], negated: false });

/**
 * Every code point outside the ranges, in order.
 *
 * @example
 * complementOf([[0, 9], [32, 32]]) // [[10, 31], [33, 1114111]]
 */
export function complementOf(ranges: readonly CharRange[]): CharRange[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  const outside: CharRange[] = [];
  let next = 0;
  for (const [from, to] of sorted) {
    if (from > next) outside.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= LAST_CODE_POINT) outside.push([next, LAST_CODE_POINT]);
  return outside;
}
