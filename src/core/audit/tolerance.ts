import { normaliseText } from '../similarity/normalise-text.ts';
import { numberOf } from './number-of.ts';

/** How far two values may lie apart and still be one: in the column's unit, or as a share of the larger one. */
export interface Tolerance {
  readonly kind: 'absolute' | 'relative';
  readonly most: number;
}

/** What decimal fractions lose in binary: 0.3 is within 0.1 of 0.2. */
const ROUNDING = 1e-12;

/**
 * A tolerance as the user writes it: `0.01`, or `1%` of the larger value; undefined where it is neither.
 *
 * @example
 * parseTolerance('1%') // { kind: 'relative', most: 0.01 }
 * parseTolerance('about') // undefined
 */
export function parseTolerance(text: string): Tolerance | undefined {
  const [, digits, percent] = /^(\d{1,12}(?:\.\d{1,12})?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return percent === '%'
    ? { kind: 'relative', most: Number(digits) / 100 }
    : { kind: 'absolute', most: Number(digits) };
}

/**
 * Whether two values that were typed in mean the same: numbers within a tolerance, both bounds included; other texts
 * where they differ in letter case, space and punctuation at the most.
 *
 * @param tolerance Null: numbers have to be equal.
 * @example
 * valuesAgree('10.00', '10', null) // true
 * valuesAgree('99', '100', { kind: 'relative', most: 0.01 }) // true
 * valuesAgree('Main St.', 'main st', null) // true
 */
export function valuesAgree(a: string, b: string, tolerance: Tolerance | null): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) return normaliseText(a) === normaliseText(b);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const most =
    tolerance === null ? 0 : tolerance.most * (tolerance.kind === 'relative' ? larger : 1);
  return Math.abs(x - y) <= most + larger * ROUNDING;
}
