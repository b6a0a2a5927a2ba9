import { nameOther } from '../pairs/name-other.ts';
import { percentAlike } from '../pairs/percent-alike.ts';
import type { RowPair } from '../pairs/row-pair.ts';

/**
 * In which other split a row stands too, and where.
 *
 * @example
 * showLeak({ splits: ['train', 'test'], other: { path: 'test.csv', index: 2 }, similarity: 1 })
 * // 'in test too: row 3 of test.csv'
 */
export function showLeak({
  splits = ['', ''],
  other,
  similarity,
}: Pick<RowPair, 'splits' | 'other' | 'similarity'>): string {
  const alike = similarity < 1 ? `, ${percentAlike(similarity)}` : '';
  return `in ${splits[1]} too${alike}: ${nameOther(other)}`;
}
