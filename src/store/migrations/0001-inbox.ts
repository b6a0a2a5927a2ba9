import { sql } from 'kysely';
import { addSequence } from './add-sequence.ts';
import type { Migration } from './migration.ts';

/** What came in, and what is to be done. */
export const inbox: Migration = {
  name: 'inbox',
  async up(writer, kind) {
    await addSequence(writer.schema.createTable('deliveries'), kind)
      .addColumn('key', 'text', (column) => column.notNull().unique())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('repository', 'text')
      .addColumn('name', 'text')
      .addColumn('installation', 'bigint')
      .addColumn('pull', 'bigint')
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('unread', 'integer', (column) => column.notNull())
      .execute();
    await writer.schema
      .createIndex('deliveries_unread')
      .on('deliveries')
      .columns(['repository', 'pull', 'seq'])
      .where(sql.ref('unread'), '=', 1)
      .execute();
    await writer.schema
      .createTable('work')
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('pull', 'bigint', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('installation', 'bigint', (column) => column.notNull())
      .addColumn('ready_at', 'bigint')
      .addColumn('again_at', 'bigint')
      .addColumn('token', 'text')
      .addColumn('worker', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('last_failure', 'text')
      .addPrimaryKeyConstraint('work_key', ['repository', 'pull'])
      .execute();
    await writer.schema.createIndex('work_ready').on('work').column('ready_at').execute();
  },
};
