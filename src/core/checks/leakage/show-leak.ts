import { percentAlike } from '../pairs/percent-alike.ts';
import type { RowPair } from '../pairs/row-pair.ts';

/**
 * In which other split a row stands too, and where.
 *
 * @param other The other row's name.
 *
 * @example
 * showLeak({ splits: ['train', 'test'], similarity: 1 }, 'line 4 of test.csv')
 * // 'in test too: line 4 of test.csv'
 */
export function showLeak(
  { splits, similarity }: Pick<RowPair, 'splits' | 'similarity'>,
  other: string,
): string {
  const alike = similarity < 1 ? `, ${percentAlike(similarity)}` : '';
  return `in ${splits[1]} too${alike}: ${other}`;
}
