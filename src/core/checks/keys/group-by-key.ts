import { rowKey } from '../../diff/row-key.ts';
import type { Table } from '../../table/table.ts';

/**
 * Puts together the rows whose keys are equal indeed, as equal hashes only make likely. Each group ascending, lone rows left out.
 *
 * @param rows 0-based, ascending.
 */
export async function groupByKey(
  table: Table,
  columns: readonly number[],
  rows: readonly number[],
): Promise<number[][]> {
  if (rows.length === 0) return [];
  const groups = new Map<string, number[]>();
  for await (const batch of table.read(rows)) {
    for (const { index, cells } of batch) {
      const key = rowKey(cells, columns);
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
