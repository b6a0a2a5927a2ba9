import type { TableSchema } from '../../schema/table-schema.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { type KeyColumn, keyColumns } from './key-columns.ts';

/** The columns of a foreign key and of what it refers to, read alike. */
export interface ComparableColumns {
  readonly from: readonly KeyColumn[];
  readonly to: readonly KeyColumn[];
}

/**
 * Pairs the columns of a foreign key with those it refers to. Where one of the two has no type of its own it is read by
 * the other's, so that `7` in a file without types is 7. Undefined where a column is not there.
 *
 * @param target the schema of the table referred to, where it has one
 */
export function comparableColumns(
  fields: readonly string[],
  schema: TableSchema,
  table: Table,
  targetFields: readonly string[],
  target: TableSchema | undefined,
  targetTable: Table,
): ComparableColumns | undefined {
  const from = keyColumns(fields, schema, table);
  if (!from) return undefined;
  const typed = target && keyColumns(targetFields, target, targetTable);
  const to = from.map((column, i): KeyColumn | undefined => {
    const own = typed?.[i];
    if (own) return own.judge.field.type === 'any' ? { ...own, judge: column.judge } : own;
    const name = targetFields[i] ?? '';
    const position = targetTable.columns.indexOf(name);
    return position === -1
      ? undefined
      : { judge: column.judge, position, name: columnName(targetTable.columns, position) };
  });
  if (to.some((column) => column === undefined)) return undefined;
  const referred = to as readonly KeyColumn[];
  return {
    from: from.map((column, i) =>
      column.judge.field.type === 'any' ? { ...column, judge: referred[i]!.judge } : column,
    ),
    to: referred,
  };
}
