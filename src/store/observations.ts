import type { Kysely } from 'kysely';
import type { Observation } from '../core/review/observation.ts';
import type { Database } from './database.ts';
import { keyOf } from './key-of.ts';
import { pullColumns } from './pull-columns.ts';
import type { PullRef, Store } from './store.ts';
import type { Tables } from './tables.ts';

type Seen = Omit<Observation, 'version'>;

/** Versions of comments, in the order in which they were seen. */
export function observationsIn(database: Database): Pick<Store, 'observations' | 'observe'> {
  return {
    async observations(ref) {
      const { repository, pull } = pullColumns(ref);
      const rows = await database.reader
        .selectFrom('observations')
        .select(['observation', 'version'])
        .where('repository', '=', repository)
        .where('pull', '=', pull)
        .orderBy('seq')
        .execute();
      return rows.map(({ observation, version }) => ({ ...JSON.parse(observation), version }));
    },

    async observe(ref, seen) {
      if (seen.length === 0) return;
      await database.write(async (writer) => {
        const { repository, pull } = pullColumns(ref);
        await database.enter(writer, keyOf(repository, pull));
        for (const each of seen) await append(writer, ref, each);
      });
    },
  };
}

async function append(writer: Kysely<Tables>, ref: PullRef, seen: Seen): Promise<void> {
  const place = pullColumns(ref);
  const writtenAt = Date.parse(seen.writtenAt);
  const matter = keyOf(seen.editor, seen.body, seen.writtenAt);
  const versions = writer
    .selectFrom('observations')
    .select(['matter', 'written_at'])
    .where('repository', '=', place.repository)
    .where('pull', '=', place.pull)
    .where('comment', '=', seen.comment);
  const latest = await versions
    .orderBy('written_at', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (latest?.matter === matter) return;
  const known = await versions.where('matter', '=', matter).limit(1).executeTakeFirst();
  // What is known and older came in late. Within a second somebody can edit and go back, and that is an edit.
  if (known !== undefined && latest !== undefined && writtenAt < latest.written_at) return;
  const { count } = await versions
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  await writer
    .insertInto('observations')
    .values({
      ...place,
      comment: seen.comment,
      version: count + 1,
      matter,
      written_at: writtenAt,
      observation: JSON.stringify(seen),
    })
    .execute();
}
