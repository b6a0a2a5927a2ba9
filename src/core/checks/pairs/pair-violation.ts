import type { Violation } from '../check.ts';
import type { RowPair } from './row-pair.ts';

/** What a pair is as a violation of the row that came later. */
export function pairViolation({ side, index, other }: RowPair, detail: string): Violation {
  return { side, index, detail, counterpart: { ...other, side } };
}

/**
 * The earlier row of a pair, for people, counted from 1.
 *
 * @example
 * nameOther({ path: 'data/test.csv', index: 2 }) // 'row 3 of data/test.csv'
 */
export function nameOther({ path, index }: RowPair['other']): string {
  return path === undefined ? `row ${index + 1}` : `row ${index + 1} of ${path}`;
}

/**
 * A similarity as a share of 100, never rounded up to all of it.
 *
 * @example
 * percentAlike(0.9968) // '99 % alike'
 */
export function percentAlike(similarity: number): string {
  return `${Math.floor(similarity * 100 + 1e-9)} % alike`;
}
