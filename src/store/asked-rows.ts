import type { Kysely } from 'kysely';
import type { JournalEntry, RowsAsked } from '../core/review/journal.ts';
import type { Database } from './database.ts';
import { inPages } from './in-pages.ts';
import { keyOf } from './key-of.ts';
import { pullColumns, repositoryOf } from './pull-columns.ts';
import type { PullRef, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** How much every expert of a repository is asked. */
export function workloadIn(database: Database): Pick<Store, 'workload'> {
  return {
    async workload(ref, since) {
      const time = since.getTime();
      const rows = await database.reader
        .selectFrom('asked_rows')
        .select(({ fn }) => [
          'expert',
          fn.countAll<number>().filterWhere('asked_at', '>=', time).as('asked'),
          fn.countAll<number>().filterWhere('waiting', '=', 1).as('waiting'),
          fn.min<number | null>('asked_at').filterWhere('asked_at', '>=', time).as('first'),
        ])
        .where('repository', '=', repositoryOf(ref.repository))
        .where('pull', '<>', ref.pull)
        .where((row) => row.or([row('waiting', '=', 1), row('asked_at', '>=', time)]))
        .groupBy('expert')
        .execute();
      return new Map(
        rows.map(({ expert, asked, waiting, first }) => [
          expert,
          { asked, waiting, ...(first !== null && { firstAskedAt: new Date(Number(first)) }) },
        ]),
      );
    },
  };
}

/** What an entry of the journal means for the rows that experts were asked about. */
export async function noteAskedRows(
  writer: Kysely<Tables>,
  ref: PullRef,
  entry: JournalEntry,
): Promise<void> {
  const { repository, pull } = pullColumns(ref);
  if (entry.kind === 'rows-asked') return ask(writer, ref, entry);
  const settled = writer
    .updateTable('asked_rows')
    .set({ waiting: 0 })
    .where('repository', '=', repository)
    .where('pull', '=', pull);
  if (entry.kind === 'draw-published') await settled.execute();
  else if (entry.kind === 'round-sealed' || entry.kind === 'round-opened') {
    await settled
      .where('dataset', '=', keyOf(repository, entry.dataset))
      // A round ends the ones before it.
      .where('round', '<', entry.kind === 'round-sealed' ? entry.round + 1 : entry.round)
      .execute();
  } else if (entry.kind === 'rows-released') {
    const ofExpert = settled.where('expert', '=', entry.expert.toLowerCase());
    for (const numbers of inPages(entry.numbers)) {
      await ofExpert.where('number', 'in', numbers).execute();
    }
  }
}

async function ask(
  writer: Kysely<Tables>,
  ref: PullRef,
  entry: RowsAsked & { readonly at: string },
): Promise<void> {
  const place = pullColumns(ref);
  for (const rows of inPages(entry.rows)) {
    await writer
      .insertInto('asked_rows')
      .values(
        rows.map(({ n }) => ({
          ...place,
          expert: entry.expert.toLowerCase(),
          number: n,
          dataset: keyOf(place.repository, entry.dataset),
          round: entry.round,
          asked_at: Date.parse(entry.at),
          waiting: 1,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['repository', 'pull', 'expert', 'number']).doNothing(),
      )
      .execute();
  }
}
