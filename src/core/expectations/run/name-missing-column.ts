import { cutText } from '../../words/cut-text.ts';
import { suggestWord } from '../../words/suggest-word.ts';

const LONGEST = 60;

/**
 * The sentence about a column that a table does not have, with the one that was probably meant.
 *
 * @example
 * nameMissingColumn('labl', ['id', 'label']) // 'There is no column "labl"; did you mean "label"?'
 */
export function nameMissingColumn(name: string, columns: readonly string[]): string {
  const quoted = (text: string) => JSON.stringify(cutText(text, LONGEST));
  const meant = suggestWord(name, columns);
  const missing = `There is no column ${quoted(name)}`;
  return meant === undefined ? `${missing}.` : `${missing}; did you mean ${quoted(meant)}?`;
}
