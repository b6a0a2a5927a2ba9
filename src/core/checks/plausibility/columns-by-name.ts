import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';

/** The 0-based columns of a table by the names that findings give them; of columns of one name the first. */
export function columnsByName({ columns }: Table): Map<string, number> {
  const byName = new Map<string, number>();
  columns.forEach((_, column) => {
    const name = columnName(columns, column);
    if (!byName.has(name)) byName.set(name, column);
  });
  return byName;
}
