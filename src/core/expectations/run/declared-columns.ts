import { schemaColumns } from '../../checks/schema/schema-columns.ts';
import type { ColumnType } from '../../profile/infer-type.ts';
import type { FieldTypeName } from '../../schema/schema-field.ts';
import type { TableSchema } from '../../schema/table-schema.ts';
import type { Cell } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';

/** What a schema says of a column. */
export interface DeclaredColumn {
  readonly type: ColumnType;
  /** Whether a cell has no value by the schema's missing values. */
  isMissing(cell: Cell): boolean;
}

const TYPES: Partial<Record<FieldTypeName, ColumnType>> = {
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  integer: 'integer',
  number: 'number',
  year: 'integer',
};

/** What a Table Schema says of a table's columns, by their names. */
export function declaredColumns(
  schema: TableSchema | undefined,
  table: Table,
): ReadonlyMap<string, DeclaredColumn> {
  if (!schema) return new Map();
  const { columns } = schemaColumns(schema, table);
  return new Map(
    schema.fields.flatMap(({ field, isMissing }, i): [string, DeclaredColumn][] => {
      const name = table.columns[columns[i] ?? -1];
      if (name === undefined || field.type === 'any') return [];
      return [[name, { type: TYPES[field.type] ?? 'text', isMissing }]];
    }),
  );
}
