import { NO_ROLES } from '../checks/roles.ts';
import { sourceColumn } from '../checks/source-column.ts';
import { partRows } from '../labels/slices/part-rows.ts';
import type { Parted, Parting } from '../labels/slices/parting.ts';
import type { SliceTable } from '../labels/slices/slice-table.ts';
import { sourceOfPath } from '../labels/slices/source-of-path.ts';
import { columnName } from '../words/column-name.ts';

/**
 * Parts the rows of a dataset by where they come from: a given column, what the config says (a column, one name for all, a
 * part of the path), else a column that is named like it. Undefined where nothing says where rows come from.
 */
export function partBySource(table: SliceTable, by: string | undefined): Parted | undefined {
  if (by !== undefined) return partRows(table, byColumn(by));
  const [first] = table.files;
  const { source } = first!.policy;
  if (source && !('column' in source)) {
    const sources = new Map(
      table.files.map(({ path, policy }) => [path, sourceOfPath(path, policy.source)]),
    );
    return partRows(table, {
      name: 'source',
      kind: 'source',
      partOf: (path) => sources.get(path),
    });
  }
  const roles = { base: NO_ROLES, head: first!.roles };
  const column = sourceColumn({ head: first!.table, roles });
  return column === undefined
    ? undefined
    : partRows(table, byColumn(columnName(first!.table.columns, column)));
}

const byColumn = (name: string): Parting => ({
  name,
  column: name,
  kind: 'value',
  partOf: (text) => text,
});
