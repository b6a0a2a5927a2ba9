import type { Database } from './database.ts';
import { inPages } from './in-pages.ts';
import { keyOf } from './key-of.ts';
import { pullColumns } from './pull-columns.ts';
import type { Delivery, Store } from './store.ts';
import { putWork } from './work.ts';

type Deliveries = Pick<Store, 'receive' | 'unread' | 'markRead' | 'knownDeliveries'>;

/** Deliveries that {@link Store.unread} gives at once; what is left is given when those are read. */
const MOST_UNREAD = 1000;

/** What came in. A payload is kept until it is read, and where it is about a pull request: nobody else asks for it. */
export function deliveriesIn(database: Database): Deliveries {
  return {
    receive: (delivery, work, now) =>
      database.write(async (writer) => {
        const stored = await writer
          .insertInto('deliveries')
          .values(rowOf(delivery, now))
          .onConflict((conflict) => conflict.column('key').doNothing())
          .returning('seq')
          .executeTakeFirst();
        if (stored === undefined) return 'known';
        await putWork(writer, work, now);
        return 'stored';
      }),

    async unread(ref) {
      const rows = await database.reader
        .selectFrom('deliveries')
        .select(['id', 'event', 'payload', 'installation', 'name', 'pull'])
        .where('repository', '=', pullColumns(ref).repository)
        .where('pull', '=', ref.pull)
        .where('unread', '=', 1)
        .orderBy('seq')
        .limit(MOST_UNREAD)
        .execute();
      return rows.map(({ id, event, payload, installation, name, pull }) => ({
        id: JSON.parse(id),
        event,
        payload,
        pull: { installation: installation!, repository: name!, pull: pull! },
      }));
    },

    markRead: (ids) =>
      database.write(async (writer) => {
        for (const page of inPages(ids)) {
          await writer
            .updateTable('deliveries')
            .set({ unread: 0, payload: '' })
            .where('key', 'in', page.map((id) => keyOf(id)).sort())
            .execute();
        }
      }),

    async knownDeliveries(ids) {
      const known = new Set<string>();
      for (const page of inPages(ids)) {
        const rows = await database.reader
          .selectFrom('deliveries')
          .select('id')
          .where(
            'key',
            'in',
            page.map((id) => keyOf(id)),
          )
          .execute();
        for (const { id } of rows) known.add(JSON.parse(id));
      }
      return known;
    },
  };
}

function rowOf({ id, event, payload, pull }: Delivery, now: Date) {
  return {
    key: keyOf(id),
    id: JSON.stringify(id),
    event,
    payload: pull === undefined ? '' : payload,
    repository: pull === undefined ? null : pullColumns(pull).repository,
    name: pull?.repository ?? null,
    installation: pull?.installation ?? null,
    pull: pull?.pull ?? null,
    received_at: now.getTime(),
    unread: pull === undefined ? 0 : 1,
  };
}
