import { cellText } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import type { ShownCell } from '../journal.ts';
import type { ReviewFile } from './review-file.ts';

/** Ten rows have to fit into one comment, and what is shown there is folded and escaped. */
const LONGEST_ROW = 4000;
const LONGEST_CELL = 2000;

/**
 * What experts see of rows of a file, by row: masked first and cut then, so that a cut never shows half of what a mask
 * would have hidden.
 *
 * @param indexes 0-based.
 */
export async function readShownCells(
  { table, shown, masks }: Pick<ReviewFile, 'table' | 'shown' | 'masks'>,
  indexes: readonly number[],
): Promise<ReadonlyMap<number, readonly ShownCell[]>> {
  const byRow = new Map<number, readonly ShownCell[]>();
  if (indexes.length === 0) return byRow;
  for await (const rows of table.read([...indexes].sort((a, b) => a - b))) {
    for (const { index, cells } of rows) {
      const texts = shown.map((column, place) => masks[place]!(cellText(cells[column])));
      byRow.set(
        index,
        cutRow(
          shown.map((column) => columnName(table.columns, column)),
          texts,
        ),
      );
    }
  }
  return byRow;
}

function cutRow(names: readonly string[], texts: readonly string[]): ShownCell[] {
  let left = LONGEST_ROW;
  return names.map((column, place) => {
    const text = cutText(texts[place]!, Math.max(1, Math.min(LONGEST_CELL, left)));
    left -= text.length;
    return { column, text };
  });
}
