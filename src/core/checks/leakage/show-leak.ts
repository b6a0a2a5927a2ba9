import { nameOther, percentAlike } from '../pairs/pair-violation.ts';
import type { RowPair } from '../pairs/row-pair.ts';

/**
 * Where else a row stands, and in which splits.
 *
 * @example
 * showLeak({ splits: ['train', 'test'], other: { path: 'test.csv', index: 2 }, similarity: 1 })
 * // 'in train, and in test as row 3 of test.csv'
 */
export function showLeak({
  splits = ['', ''],
  other,
  similarity,
}: Pick<RowPair, 'splits' | 'other' | 'similarity'>): string {
  const alike = similarity < 1 ? `, ${percentAlike(similarity)}` : '';
  return `in ${splits[0]}, and in ${splits[1]} as ${nameOther(other)}${alike}`;
}
