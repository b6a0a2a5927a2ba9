import type { FieldJudge } from '../../../schema/compile-field.ts';
import type { CheckContext } from '../../check.ts';
import { schemaColumns } from '../../schema/schema-columns.ts';

/** The schema's field of each 0-based column of head that has one. */
export function schemaFields({ schema, head }: CheckContext): ReadonlyMap<number, FieldJudge> {
  const fields = new Map<number, FieldJudge>();
  if (!schema?.table) return fields;
  const { columns } = schemaColumns(schema.table, head);
  schema.table.fields.forEach((field, i) => {
    const column = columns[i] ?? -1;
    if (column !== -1) fields.set(column, field);
  });
  return fields;
}
