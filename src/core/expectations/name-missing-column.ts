import { closest } from 'fastest-levenshtein';
import { cutText } from '../words/cut-text.ts';

const LONGEST = 60;

/**
 * The sentence about a column that a table does not have, with the nearest that it has.
 *
 * @example
 * nameMissingColumn('labl', ['id', 'label']) // 'There is no column "labl"; the nearest is "label".'
 */
export function nameMissingColumn(name: string, columns: readonly string[]): string {
  const quoted = (text: string) => JSON.stringify(cutText(text, LONGEST));
  if (columns.length === 0) return `There is no column ${quoted(name)}.`;
  const nearest = closest(cutText(name, LONGEST), columns as string[]);
  return `There is no column ${quoted(name)}; the nearest is ${quoted(nearest)}.`;
}
