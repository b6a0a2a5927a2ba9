import { maskText } from '../../privacy/mask-text.ts';
import { cutText } from '../../words/cut-text.ts';

const LONGEST_NAME = 60;

/**
 * A column's name as it is shown: cut where it is very long, its place where it is blank. Out of data, and
 * masked: where a header was lost, it is a row.
 *
 * @example
 * columnName(['id', ''], 1) // 'column 2'
 */
export function columnName(columns: readonly string[], index: number): string {
  const name = columns[index] ?? '';
  return name.trim() === '' ? `column ${index + 1}` : cutText(maskText(name), LONGEST_NAME);
}
