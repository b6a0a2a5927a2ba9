import { cellText } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

/**
 * The keys of rows as people read them, a composite key's cells joined by `, `.
 * A row without any value in its key is left out.
 *
 * @param columns Key columns, 0-based; without any, nothing is read.
 * @param rows 0-based, in any order; each may repeat.
 */
export async function readKeyTexts(
  table: Table,
  columns: readonly number[],
  rows: Iterable<number>,
): Promise<Map<number, string>> {
  const keys = new Map<number, string>();
  if (columns.length === 0) return keys;
  const wanted = [...new Set(rows)].sort((a, b) => a - b);
  if (wanted.length === 0) return keys;
  for await (const batch of table.read(wanted)) {
    for (const { index, cells } of batch) {
      const texts = columns.map((column) => cellText(cells[column]));
      if (texts.some((text) => text !== '')) keys.set(index, texts.join(', '));
    }
  }
  return keys;
}
