import { cutText } from '../../words/cut-text.ts';
import { percentAlike } from '../pairs/percent-alike.ts';
import type { RowPair } from '../pairs/row-pair.ts';

const LONGEST_LABEL = 60;

/**
 * Both labels of a pair, and where the other one is.
 *
 * @param other The other row's name.
 *
 * @example
 * showContradiction({ labels: ['refund', 'billing'], similarity: 0.91 }, 'line 4')
 * // '"refund", but line 4, 91 % alike, has "billing"'
 */
export function showContradiction(
  { labels, similarity }: Pick<RowPair, 'labels' | 'similarity'>,
  other: string,
): string {
  const [own, others] = labels.map((label) => JSON.stringify(cutText(label, LONGEST_LABEL)));
  const alike = similarity < 1 ? `, ${percentAlike(similarity)},` : '';
  return `${own}, but ${other}${alike} has ${others}`;
}
