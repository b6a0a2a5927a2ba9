import { type Kysely, sql } from 'kysely';
import type { JournalEntry, RowsQueued } from '../core/review/journal.ts';
import type { Database } from './database.ts';
import { inPages } from './in-pages.ts';
import { keyOf } from './key-of.ts';
import { pullColumns, repositoryOf } from './pull-columns.ts';
import type { PullRef, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Rows that one review can take along; those that waited longest come first. */
const MOST_QUEUED = 10_000;

/** Rows of merged pull requests that nobody was asked about yet. */
export function queueIn(database: Database): Pick<Store, 'queued'> {
  return {
    async queued(repository, dataset, pull) {
      const name = repositoryOf(repository);
      const rows = await database.reader
        .selectFrom('queued_rows')
        .select('matter')
        .where('dataset', '=', keyOf(name, dataset))
        .where((row) =>
          row.or([
            row('taken_by', 'is', null),
            ...(pull === undefined ? [] : [row('taken_by', '=', pull)]),
          ]),
        )
        .orderBy('seq')
        .limit(MOST_QUEUED)
        .execute();
      return rows.map(({ matter }) => JSON.parse(matter));
    },
  };
}

/**
 * What an entry of the journal means for queued rows: asking about one takes it, for that pull request alone; when the pull request
 * is closed, those whose answers were sealed are gone, and the others wait again.
 */
export async function noteQueuedRows(
  writer: Kysely<Tables>,
  ref: PullRef,
  entry: JournalEntry,
): Promise<void> {
  const { repository, pull } = pullColumns(ref);
  if (entry.kind === 'rows-queued') {
    await queue(writer, repository, entry);
  } else if (entry.kind === 'rows-asked') {
    for (const rows of inPages(entry.rows)) {
      await rowsOf(writer, repository, entry.dataset, rows)
        .set({ taken_by: pull })
        .where('taken_by', 'is', null)
        .execute();
    }
  } else if (entry.kind === 'round-sealed') {
    for (const rows of inPages(entry.rows)) {
      await rowsOf(writer, repository, entry.dataset, rows)
        .set({ done: 1 })
        .where('taken_by', '=', pull)
        .execute();
    }
  } else if (entry.kind === 'draw-published') {
    await writer
      .deleteFrom('queued_rows')
      .where('repository', '=', repository)
      .where('taken_by', '=', pull)
      .where('done', '=', 1)
      .execute();
    await writer
      .updateTable('queued_rows')
      .set({ taken_by: null })
      .where('repository', '=', repository)
      .where('taken_by', '=', pull)
      .execute();
  }
}

function rowsOf(
  writer: Kysely<Tables>,
  repository: string,
  dataset: string,
  rows: readonly { readonly id: string }[],
) {
  return writer
    .updateTable('queued_rows')
    .where('dataset', '=', keyOf(repository, dataset))
    .where(
      'row_key',
      'in',
      rows.map(({ id }) => keyOf(id)),
    );
}

async function queue(writer: Kysely<Tables>, repository: string, entry: RowsQueued): Promise<void> {
  // One id twice in a statement is refused by PostgreSQL.
  const rows = new Map(entry.rows.map(({ id, content }) => [id, { id, content }]));
  for (const page of inPages([...rows.values()])) {
    await writer
      .insertInto('queued_rows')
      .values(
        page.map((row) => ({
          repository,
          dataset: keyOf(repository, entry.dataset),
          row_key: keyOf(row.id),
          matter: JSON.stringify(row),
          done: 0,
        })),
      )
      // A row that changed once more has to be asked about as it is now.
      .onConflict((conflict) =>
        conflict.columns(['dataset', 'row_key']).doUpdateSet({
          taken_by: sql`case when queued_rows.matter = excluded.matter then queued_rows.taken_by end`,
          done: sql`case when queued_rows.matter = excluded.matter then queued_rows.done else 0 end`,
          matter: sql`excluded.matter`,
        }),
      )
      .execute();
  }
}
