import type { CreateTableBuilder } from 'kysely';
import type { DatabaseKind } from '../database.ts';

/** Adds `seq`, which counts rows as they are written and never gives a number twice. */
export function addSequence<T extends string>(
  table: CreateTableBuilder<T, never>,
  kind: DatabaseKind,
) {
  return table.addColumn('seq', kind === 'sqlite' ? 'integer' : 'bigint', (column) =>
    kind === 'sqlite'
      ? column.primaryKey().autoIncrement()
      : column.primaryKey().generatedAlwaysAsIdentity(),
  );
}
