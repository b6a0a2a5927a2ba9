import { type Cell, cellJson, isBlank } from '../table/cell.ts';

/**
 * The text that two rows share exactly when their key cells are equal.
 *
 * @example
 * rowKey(['7', 'x', 'y'], [0, 2]) // '["7","y"]'
 */
export function rowKey(cells: readonly Cell[], columns: readonly number[]): string {
  return `[${columns.map((column) => (column < cells.length ? cellJson(cells[column]) : '')).join()}]`;
}

/** Whether a row has nothing in any column of its key. */
export function hasBlankKey(cells: readonly Cell[], columns: readonly number[]): boolean {
  return columns.every((column) => isBlank(cells[column]));
}
