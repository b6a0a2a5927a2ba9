import type { Kysely } from 'kysely';
import { AssayError } from '../../core/assay-error.ts';
import { countOf } from '../../core/words/count-of.ts';
import type { DatabaseKind } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

type WithSteps = Tables & {
  readonly assay_migrations: { readonly number: number; readonly name: string };
};

/**
 * Takes the steps that a database lacks. The caller holds a lock that keeps everybody else from doing the same, and a transaction
 * around it: either all steps are taken or none.
 */
export async function migrate(
  writer: Kysely<Tables>,
  kind: DatabaseKind,
  steps: readonly Migration[],
): Promise<void> {
  const own = writer as unknown as Kysely<WithSteps>;
  await own.schema
    .createTable('assay_migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const { taken } = await own
    .selectFrom('assay_migrations')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .executeTakeFirstOrThrow();
  if (taken > steps.length) {
    throw new AssayError(
      'unsupported',
      `The database was written by a newer Assay: it is ${countOf(taken - steps.length, 'step')} ahead of this one.`,
      { hint: 'Start the newer version again; a database never goes back.' },
    );
  }
  for (const [index, { name, up }] of steps.entries()) {
    if (index < taken) continue;
    await up(writer, kind);
    await own
      .insertInto('assay_migrations')
      .values({ number: index + 1, name })
      .execute();
  }
}
