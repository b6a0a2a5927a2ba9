import { type Cell, isBlank, rowsEqual } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import { recordNumber } from '../pairs/same-records.ts';

/**
 * The groups of rows whose records are written alike, each ascending. Only rows whose fingerprints meet are parsed, to
 * see that they are equal indeed; blank rows and those that could not be parsed are left out.
 */
export async function equalRecords(table: Table): Promise<number[][]> {
  const firsts = new Map<number, number>();
  const groupOf = new Map<number, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const number = recordNumber(table, row);
    const first = firsts.get(number);
    if (first === undefined) firsts.set(number, row);
    else groupOf.set(row, first).set(first, first);
  }
  const cellsOf = new Map<number, readonly Cell[]>();
  const groups = new Map<number, number[]>();
  for await (const rows of table.read([...groupOf.keys()].sort((a, b) => a - b))) {
    for (const { index, cells, raw } of rows) {
      const first = groupOf.get(index)!;
      if (raw !== undefined || cells.every(isBlank)) continue;
      if (index === first) {
        cellsOf.set(first, cells);
        groups.set(first, [first]);
      } else if (rowsEqual(cells, cellsOf.get(first) ?? [])) groups.get(first)?.push(index);
    }
  }
  return [...groups.values()].filter((rows) => rows.length > 1);
}
