import { cutText } from '../../words/cut-text.ts';
import { nameOther } from '../pairs/name-other.ts';
import { percentAlike } from '../pairs/percent-alike.ts';
import type { RowPair } from '../pairs/row-pair.ts';

const LONGEST_LABEL = 60;

/**
 * Both labels of a pair, and where the other one is.
 *
 * @example
 * showContradiction({ labels: ['refund', 'billing'], other: { index: 2 }, similarity: 0.91 })
 * // '"refund", but row 3, 91 % alike, has "billing"'
 */
export function showContradiction({
  labels = ['', ''],
  other,
  similarity,
}: Pick<RowPair, 'labels' | 'other' | 'similarity'>): string {
  const [own, others] = labels.map((label) => JSON.stringify(cutText(label, LONGEST_LABEL)));
  const alike = similarity < 1 ? `, ${percentAlike(similarity)},` : '';
  return `${own}, but ${nameOther(other)}${alike} has ${others}`;
}
