import type { CheckContext } from '../check.ts';
import { keyColumns } from '../schema/key-columns.ts';

/**
 * Whether the schema of the file names the same columns as its primary key: the check on that then speaks for both, as
 * it compares them by their types.
 */
export function isPrimaryKey({ schema, head, key }: CheckContext): boolean {
  if (!schema?.table || key.head.length === 0) return false;
  const columns = keyColumns(schema.table.primaryKey, schema.table, head);
  const positions = new Set(columns?.map(({ position }) => position));
  return positions.size === key.head.length && key.head.every((column) => positions.has(column));
}
