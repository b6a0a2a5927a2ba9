import { type LabelMatch, matchLabels, type Naming } from '../../schema/match-labels.ts';
import type { TableSchema } from '../../schema/table-schema.ts';
import type { Table } from '../../table/table.ts';

/** A Table Schema laid over the columns of a table. */
export function schemaColumns(schema: TableSchema, table: Table): LabelMatch {
  return matchLabels(schema, table.columns, namingOf(table));
}

function namingOf({ dialect }: Table): Naming {
  if (dialect.format === 'json' || dialect.format === 'jsonl') return 'keys';
  return dialect.format === 'csv' && !dialect.header ? 'none' : 'header';
}
