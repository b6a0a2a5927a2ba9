import { maskText } from '../../privacy/mask-text.ts';
import { cutText } from '../../words/cut-text.ts';
import { repeatedNames } from '../../words/repeated-names.ts';

const LONGEST_NAME = 60;

/**
 * A column's name as it is shown: cut where it is very long, its place where it is blank, both where another
 * column has the same name. Out of data, and masked: where a header was lost, it is a row.
 *
 * @example
 * columnName(['id', ''], 1) // 'column 2'
 * columnName(['id', 'score', 'score'], 2) // 'score (column 3)'
 */
export function columnName(columns: readonly string[], index: number): string {
  const name = columns[index] ?? '';
  const place = `column ${index + 1}`;
  if (name.trim() === '') return place;
  const shown = cutText(maskText(name), LONGEST_NAME);
  return repeatedNames(columns).has(name) ? `${shown} (${place})` : shown;
}
