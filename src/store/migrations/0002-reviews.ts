import { addSequence } from './add-sequence.ts';
import type { Migration } from './migration.ts';

/** What was done and decided, and what people wrote. */
export const reviews: Migration = {
  name: 'reviews',
  async up(writer, kind) {
    await addSequence(writer.schema.createTable('journal'), kind)
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('pull', 'bigint', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addUniqueConstraint('journal_key', ['repository', 'pull', 'key'])
      .execute();
    await addSequence(writer.schema.createTable('observations'), kind)
      .addColumn('repository', 'text', (column) => column.notNull())
      .addColumn('pull', 'bigint', (column) => column.notNull())
      .addColumn('comment', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('matter', 'text', (column) => column.notNull())
      .addColumn('written_at', 'bigint', (column) => column.notNull())
      .addColumn('observation', 'text', (column) => column.notNull())
      .addUniqueConstraint('observation_version', ['repository', 'pull', 'comment', 'version'])
      .execute();
  },
};
