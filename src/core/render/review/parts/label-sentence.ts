import { BAD_ROW_TEXT } from '../../../labels/answer.ts';
import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import { nameLogins } from './name-logins.ts';
import { showName } from './show-name.ts';

/**
 * What a row says that is known to be wrong, and what it should say.
 *
 * @example
 * labelSentence({ label: 'refund', final: 'billing' }) // 'It says refund, the experts say **billing**.'
 */
export function labelSentence({
  label,
  final,
  decidedBy,
}: Pick<ReviewedRow, 'label' | 'final' | 'decidedBy'>): string {
  const who = decidedBy === undefined ? 'the experts' : nameLogins([decidedBy]);
  const says = decidedBy === undefined ? 'say' : 'says';
  return final === BAD_ROW_TEXT
    ? `It says ${showName(label)}; ${who} ${says} that the row itself is **broken**.`
    : `It says ${showName(label)}, ${who} ${says} **${showName(final ?? '')}**.`;
}
