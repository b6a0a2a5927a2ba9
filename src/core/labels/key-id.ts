import { type Cell, cellText } from '../table/cell.ts';

/**
 * The id of a row that has a key: the key's text, or a JSON array where it has several columns.
 *
 * @param keyColumns 0-based, at least one.
 *
 * @example
 * keyId(['7', 'a shoe'], [0]) // '7'
 * keyId(['7', 'a shoe'], [0, 1]) // '["7","a shoe"]'
 */
export function keyId(cells: readonly Cell[], keyColumns: readonly number[]): string {
  const texts = keyColumns.map((column) => cellText(cells[column]));
  return texts.length === 1 ? texts[0]! : JSON.stringify(texts);
}
