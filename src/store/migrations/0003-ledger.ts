import { sql } from 'kysely';
import { addSequence } from './add-sequence.ts';
import type { Migration } from './migration.ts';

/** What is asked across pull requests. */
export const ledger: Migration = {
  name: 'ledger',
  async up(writer, kind) {
    await addSequence(writer.schema.createTable('ledger'), kind)
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('pull', 'bigint', (column) => column.notNull())
      .addColumn('dataset', 'text', (column) => column.notNull())
      .addColumn('round', 'integer', (column) => column.notNull())
      .addColumn('row_key', 'text', (column) => column.notNull())
      .addColumn('under', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('matter', 'text', (column) => column.notNull())
      .addUniqueConstraint('ledger_row', ['repository', 'pull', 'dataset', 'round', 'row_key'])
      .execute();
    const index = (name: string) => writer.schema.createIndex(name).on('ledger');
    await index('ledger_latest').columns(['dataset', 'under', 'at', 'seq']).execute();
    await index('ledger_of_row').columns(['dataset', 'row_key', 'at']).execute();
    await writer.schema
      .createTable('asked_rows')
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('pull', 'bigint', (column) => column.notNull())
      .addColumn('expert', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('dataset', 'text', (column) => column.notNull())
      .addColumn('round', 'integer', (column) => column.notNull())
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      .addColumn('waiting', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('asked_row', ['repository', 'pull', 'expert', 'number'])
      .execute();
    const asked = (name: string) => writer.schema.createIndex(name).on('asked_rows');
    await asked('asked_since').columns(['repository', 'asked_at']).execute();
    await asked('asked_waiting').column('repository').where(sql.ref('waiting'), '=', 1).execute();
    await addSequence(writer.schema.createTable('queued_rows'), kind)
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('dataset', 'text', (column) => column.notNull())
      .addColumn('row_key', 'text', (column) => column.notNull())
      .addColumn('matter', 'text', (column) => column.notNull())
      .addColumn('taken_by', 'bigint')
      .addColumn('done', 'integer', (column) => column.notNull())
      .addUniqueConstraint('queued_row', ['dataset', 'row_key'])
      .execute();
    await writer.schema
      .createIndex('queued_taken')
      .on('queued_rows')
      .columns(['repository', 'taken_by'])
      .execute();
  },
};
