import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import { maskText } from '../../core/privacy/mask-text.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { showInvisible } from '../../core/render/escape/show-invisible.ts';
import { type Cell, cellText } from '../../core/table/cell.ts';
import { columnName } from '../../core/words/column-name.ts';

/**
 * Tells whether the lines of a row may be shown as they stand in the file: whoever sees them sees all of its cells, so that nothing
 * of any cell is to be hidden or masked, and there is nothing in them that cannot be seen.
 *
 * @param hidden Whether the file has a column that is never shown.
 */
export function wholeLines(
  columns: readonly string[],
  privacy: PrivacyPolicy,
  hidden: boolean,
): (cells: readonly Cell[], text: string) => boolean {
  if (hidden || privacy.rows === 'hide') return () => false;
  const masks = columns.map((_, column) => maskOfColumn(columnName(columns, column), privacy));
  const isOpen = (text: string, mask = maskText) => !privacy.mask || mask(text) === text;
  return (cells, text) =>
    isOpen(text) &&
    cells.every((cell, column) => isOpen(cellText(cell), masks[column])) &&
    text.split(/[\n\t]/).every((part) => showInvisible(part) === part);
}
