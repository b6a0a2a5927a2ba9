import type { RowPair } from './row-pair.ts';

/**
 * The earlier row of a pair, for people, counted from 1.
 *
 * @example
 * nameOther({ path: 'data/test.csv', index: 2 }) // 'row 3 of data/test.csv'
 */
export function nameOther({ path, index }: RowPair['other']): string {
  return path === undefined ? `row ${index + 1}` : `row ${index + 1} of ${path}`;
}
