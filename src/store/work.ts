import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { cutText } from '../core/words/cut-text.ts';
import type { Database } from './database.ts';
import { pullColumns } from './pull-columns.ts';
import type { Claim, PullRef, Store } from './store.ts';
import type { Tables } from './tables.ts';

type Work = Pick<Store, 'enqueue' | 'claim' | 'renew' | 'finish' | 'fail'>;

/** Characters that are kept of why work failed. */
const MOST_OF_A_FAILURE = 1000;

/**
 * What is to be done: a row for each pull request, which is free, claimed or idle. Work that comes in while it is claimed is noted
 * beside the claim, so that finishing it cannot lose the news.
 */
export function workIn(database: Database): Work {
  return {
    enqueue: (work, at) => database.write((writer) => putWork(writer, work, at)),

    claim: (worker, now, leaseMs) =>
      database.write(async (writer) => {
        const time = now.getTime();
        let due = writer
          .selectFrom('work')
          .select(['repository', 'pull'])
          .where('ready_at', '<=', time)
          .orderBy('ready_at')
          .limit(1);
        // SQLite has one writer at a time, and no such words.
        if (database.kind === 'postgres') due = due.forUpdate().skipLocked();
        const found = await due.executeTakeFirst();
        if (found === undefined) return undefined;
        const claimed = await writer
          .updateTable('work')
          .set({
            ready_at: time + leaseMs,
            // What is noted for later stays noted; the rest is what this claim is for.
            again_at: sql`case when again_at > ${time} then again_at end`,
            // A token that is still there is of a worker that did not come back.
            attempts: sql`attempts + case when token is null then 0 else 1 end`,
            token: randomUUID(),
            worker,
          })
          .where('repository', '=', found.repository)
          .where('pull', '=', found.pull)
          .returning(['name', 'pull', 'installation', 'token', 'attempts'])
          .executeTakeFirstOrThrow();
        const { name, pull, installation, token, attempts } = claimed;
        return { ref: { installation, repository: name, pull }, token: token!, attempts };
      }),

    renew: (claim, now, leaseMs) =>
      database.write(async (writer) => {
        const renewed = await claimedBy(writer, claim)
          .set({ ready_at: now.getTime() + leaseMs })
          .executeTakeFirst();
        return renewed.numUpdatedRows > 0n;
      }),

    finish: (claim, _now, again) =>
      database.write(async (writer) => {
        await claimedBy(writer, claim)
          .set({ ...free(again?.getTime() ?? null), attempts: 0, last_failure: null })
          .execute();
      }),

    fail: (claim, message, retryAt) =>
      database.write(async (writer) => {
        await claimedBy(writer, claim)
          .set({
            ...free(retryAt.getTime()),
            attempts: sql`attempts + 1`,
            last_failure: JSON.stringify(cutText(message, MOST_OF_A_FAILURE)),
          })
          .execute();
      }),
  };
}

/** Work that may be there, as part of a job of its own or with whatever it came in. */
export async function putWork(
  writer: Kysely<Tables>,
  work: readonly PullRef[],
  at: Date,
): Promise<void> {
  const time = at.getTime();
  for (const ref of inOneOrder(work)) {
    await writer
      .insertInto('work')
      .values({
        ...pullColumns(ref),
        name: ref.repository,
        installation: ref.installation,
        ready_at: time,
        attempts: 0,
      })
      .onConflict((conflict) =>
        conflict.columns(['repository', 'pull']).doUpdateSet({
          name: ref.repository,
          installation: ref.installation,
          ready_at: sql`case when work.token is null then ${earlier('ready_at', time)} else work.ready_at end`,
          again_at: sql`case when work.token is null then null else ${earlier('again_at', time)} end`,
        }),
      )
      .execute();
  }
}

/** Transactions that lock the same rows have to lock them in the same order, or two of them wait for each other. */
function inOneOrder(work: readonly PullRef[]): PullRef[] {
  const byPlace = new Map(work.map((ref) => [JSON.stringify(pullColumns(ref)), ref]));
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

function claimedBy(writer: Kysely<Tables>, { ref, token }: Claim) {
  const { repository, pull } = pullColumns(ref);
  return writer
    .updateTable('work')
    .where('repository', '=', repository)
    .where('pull', '=', pull)
    .where('token', '=', token);
}

/** No longer claimed, and due at the earlier of a time and whatever came in since. */
function free(time: number | null) {
  const ready = time === null ? sql<number | null>`work.again_at` : earlier('again_at', time);
  return { ready_at: ready, again_at: null, token: null, worker: null };
}

function earlier(column: 'ready_at' | 'again_at', time: number) {
  const there = sql.ref(`work.${column}`);
  return sql<number>`case when ${there} < ${time} then ${there} else ${time} end`;
}
