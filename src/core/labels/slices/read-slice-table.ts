import { Dictionary } from '../../checks/pairs/coded-column.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import { RowIds } from '../row-ids.ts';
import type { SliceFile, SliceTable } from './slice-table.ts';

/**
 * Reads the rows of a dataset, file by file. A column is known by its name, so that files may order them otherwise; of columns
 * of one name in a file the first counts.
 *
 * @param files In the order of their paths, which the ids of rows without a key depend on; at least one.
 */
export async function readSliceTable(files: readonly SliceFile[]): Promise<SliceTable> {
  const total = files.reduce((sum, { table }) => sum + table.rowCount, 0);
  const ids: string[] = [];
  const given = new RowIds();
  const fileOf = new Int32Array(total);
  const indexOf = new Int32Array(total);
  const columns = new Map<string, { dictionary: Dictionary; ofRow: Int32Array }>();
  for (const [place, { table, keyColumns }] of files.entries()) {
    const read = new Map<string, number>();
    for (const column of table.columns.keys()) {
      const name = columnName(table.columns, column);
      if (!read.has(name)) read.set(name, column);
      if (!columns.has(name)) {
        columns.set(name, {
          dictionary: new Dictionary(),
          ofRow: new Int32Array(total).fill(-1),
        });
      }
    }
    for await (const rows of table.read()) {
      for (const row of rows) {
        const at = ids.push(given.next(row, table.columns, keyColumns)) - 1;
        fileOf[at] = place;
        indexOf[at] = row.index;
        for (const [name, column] of read) {
          const cell = row.cells[column];
          if (isBlank(cell)) continue;
          const { dictionary, ofRow } = columns.get(name)!;
          ofRow[at] = dictionary.numberOf(cellText(cell));
        }
      }
    }
  }
  return {
    files,
    ids,
    fileOf,
    indexOf,
    columns: new Map(
      [...columns].map(([name, { dictionary, ofRow }]) => [
        name,
        { values: dictionary.values, ofRow },
      ]),
    ),
    ...rolesOf(files[0]!),
  };
}

function rolesOf({ table, roles, keyColumns }: SliceFile) {
  const named = (column: number) => columnName(table.columns, column);
  return {
    ...(roles.label === undefined ? {} : { label: named(roles.label) }),
    ...(roles.source === undefined ? {} : { source: named(roles.source) }),
    text: roles.text.map(named),
    keys: keyColumns.map(named),
  };
}
