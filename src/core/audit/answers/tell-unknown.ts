import type { Answer } from '../../labels/answer.ts';
import { cutText } from '../../words/cut-text.ts';
import type { AskedColumn } from '../packet.ts';

/**
 * Why a text is no answer to what is asked, and what to write.
 *
 * @param at File and line.
 * @example
 * tellUnknown('a.csv line 4', { kind: 'unknown', text: 'sheo', suggestion: 'shoe' }, { column: 'kind', kind: 'label', labels: ['shoe'] }) // 'a.csv line 4: sheo is no label of the set. Did you mean shoe?'
 */
export function tellUnknown(
  at: string,
  { text, suggestion }: Extract<Answer, { kind: 'unknown' }>,
  { numeric }: AskedColumn,
): string {
  const shown = cutText(text, 60);
  if (numeric) {
    return `${at}: ${shown} is no number. Write digits alone, with a point for decimals: no currency, no unit, nothing between thousands.`;
  }
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `${at}: ${shown} is no label of the set.${meant}`;
}
