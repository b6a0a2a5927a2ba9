import { Literal } from '../../table/cell.ts';
import { momentOf } from './moment-of.ts';
import type { Present } from './value.ts';

/** Less than zero, zero or more, as in sorting; `undefined` where two values have no order, as a number and a text. */
export type Order = (a: Present, b: Present) => number | undefined;

/**
 * The order of numbers (and truth values, false before true) and of texts by code point, as in Python.
 *
 * @example
 * compareValues(2, 10) // -1
 * compareValues('2', '10') // 1
 * compareValues(2, '10') // undefined
 */
export function compareValues(a: Present, b: Present): number | undefined {
  if (typeof a === 'string' || typeof b === 'string') {
    return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : undefined;
  }
  if (a instanceof Literal || b instanceof Literal) return undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order of texts that are dates, with or without a time, by when they are; texts that are no dates, and all other
 * values, as in {@link compareValues}.
 *
 * @example
 * compareMoments('2/1/2024', '2023-12-31') // 1
 */
export function compareMoments(a: Present, b: Present): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    const [first, second] = [momentOf(a), momentOf(b)];
    if (first !== undefined && second !== undefined) return Math.sign(first - second);
  }
  return compareValues(a, b);
}

function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const first = a.charCodeAt(i);
    const second = b.charCodeAt(i);
    if (first === second) continue;
    const [one, other] = [rank(first), rank(second)];
    return one < other ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** Code units in the order of the characters they are part of: surrogates come after all others. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit > 0xdfff ? unit - 0x800 : unit + 0x2000;
}
