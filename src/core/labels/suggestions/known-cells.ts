import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';

/** The cells of a column that are not blank, by their text: the first of each. */
export async function knownCells(
  table: Pick<Table, 'read'>,
  column: number,
): Promise<ReadonlyMap<string, Cell>> {
  const known = new Map<string, Cell>();
  for await (const batch of table.read()) {
    for (const { cells } of batch) {
      const cell = cells[column];
      const text = cellText(cell);
      if (!isBlank(cell) && !known.has(text)) known.set(text, cell);
    }
  }
  return known;
}
