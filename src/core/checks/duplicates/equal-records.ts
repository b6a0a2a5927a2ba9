import { type Cell, isBlank, rowsEqual } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import { AlikeRows } from '../alike-rows.ts';

/**
 * The groups of rows whose records are written alike, each ascending. Only rows whose fingerprints meet are parsed, to
 * see that they are equal indeed; blank rows and those that could not be parsed are left out.
 */
export async function equalRecords(table: Table): Promise<number[][]> {
  const { low, high } = table.fingerprints();
  const byHash = new AlikeRows(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) byHash.add([low[row]!, high[row]!], row);
  const firstOf = new Map<number, number>();
  for (const rows of byHash.groups()) for (const row of rows) firstOf.set(row, rows[0]!);
  if (firstOf.size === 0) return [];
  const cellsOf = new Map<number, readonly Cell[]>();
  const groups = new Map<number, number[]>();
  for await (const rows of table.read([...firstOf.keys()].sort((a, b) => a - b))) {
    for (const { index, cells, raw } of rows) {
      const first = firstOf.get(index)!;
      if (raw !== undefined || cells.every(isBlank)) continue;
      if (index === first) {
        cellsOf.set(first, cells);
        groups.set(first, [first]);
      } else if (rowsEqual(cells, cellsOf.get(first) ?? [])) groups.get(first)?.push(index);
    }
  }
  return [...groups.values()].filter((rows) => rows.length > 1);
}
