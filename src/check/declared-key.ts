import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { FileSchema } from '../core/schema/file-schema.ts';
import type { Table } from '../core/table/table.ts';

/** Key columns that somebody declared: in the config, else as the primary key of the schema; none where neither did. */
export function declaredKey(
  { key }: DatasetPolicy,
  head: Table,
  schema: FileSchema | undefined,
): { readonly key: readonly string[]; readonly keyReason?: string } {
  const primaryKey = schema?.table?.primaryKey ?? [];
  // A schema that is behind its data must not take the place of an inferred key.
  const isThere = primaryKey.length > 0 && primaryKey.every((name) => head.columns.includes(name));
  if (key.length > 0 || !isThere) return { key };
  return { key: primaryKey, keyReason: 'the primary key of its schema' };
}
