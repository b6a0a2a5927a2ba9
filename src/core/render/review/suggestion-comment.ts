import type { ReviewedRow } from '../../review/derive/reviewed-row.ts';
import { fenced } from './parts/fenced.ts';
import { labelSentence } from './parts/label-sentence.ts';

/**
 * What stands on the lines of a row that is known to be wrong: a button puts this text in their place.
 *
 * @param text Of the lines as they should read; it may be shown as it is.
 */
export function suggestionComment(
  row: Pick<ReviewedRow, 'name' | 'label' | 'current' | 'final' | 'decidedBy'>,
  text: string,
): string {
  const sentence = labelSentence({ ...row, label: row.current ?? row.label });
  return `**${row.name}** ${sentence}\n\n${fenced(text, 'suggestion')}\n`;
}
