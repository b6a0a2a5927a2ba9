import type { JournalEntry } from '../core/review/journal.ts';
import { noteAskedRows } from './asked-rows.ts';
import type { Database } from './database.ts';
import { keyOf } from './key-of.ts';
import { pullColumns } from './pull-columns.ts';
import { noteQueuedRows } from './queued-rows.ts';
import type { Store } from './store.ts';

/** The journal, and beside it what is asked of it across pull requests: written in one transaction with the entry it follows from. */
export function journalIn(database: Database): Pick<Store, 'journal' | 'record'> {
  return {
    async journal(ref) {
      const { repository, pull } = pullColumns(ref);
      const rows = await database.reader
        .selectFrom('journal')
        .select('entry')
        .where('repository', '=', repository)
        .where('pull', '=', pull)
        .orderBy('seq')
        .execute();
      return rows.map(({ entry }) => JSON.parse(entry) as JournalEntry);
    },

    async record(ref, entries) {
      if (entries.length === 0) return;
      await database.write(async (writer) => {
        const place = pullColumns(ref);
        await database.enter(writer, keyOf(place.repository, place.pull));
        // Two pull requests can ask about the same queued rows.
        await database.enter(writer, keyOf(place.repository));
        for (const entry of entries) {
          const recorded = await writer
            .insertInto('journal')
            .values({ ...place, key: keyOf(entry.key), entry: JSON.stringify(entry) })
            .onConflict((conflict) => conflict.columns(['repository', 'pull', 'key']).doNothing())
            .returning('seq')
            .executeTakeFirst();
          if (recorded === undefined) continue;
          await noteAskedRows(writer, ref, entry);
          await noteQueuedRows(writer, ref, entry);
        }
      });
    },
  };
}
