import {
  getHookDelivery,
  type HookDelivery,
  listHookDeliveries,
} from '../../github/app/hook-deliveries.ts';
import { RateLimitedError } from '../../github/app/rate-limited-error.ts';
import { matters, reduceEvent } from '../events/reduce-event.ts';
import type { ReconcileParts } from './reconcile-parts.ts';

/** A pass fetches no more than this many; the next one goes on, and open pull requests are looked at anyway. */
const MOST = 500;

/**
 * Fetches webhooks that GitHub made since a time and that never reached the store, and takes them in as if they had
 * come, oldest first. How many.
 */
export async function fetchMissed(
  since: Date,
  { connection, store, log, now }: ReconcileParts,
): Promise<number> {
  const listed = await listHookDeliveries(connection.asApp, since);
  const candidates = listed.filter((each) => !wasTaken(each) && matters(each.event, each.action));
  const known = await store.knownDeliveries(candidates.map(({ guid }) => guid));
  const missed = new Map(
    candidates.filter(({ guid }) => !known.has(guid)).map((each) => [each.guid, each.id]),
  );
  let taken = 0;
  for (const [guid, id] of [...missed].reverse().slice(0, MOST)) {
    try {
      if ((await receiveMissed(guid, id, { connection, store, log, now })) === 'stored') taken += 1;
    } catch (error) {
      if (error instanceof RateLimitedError) throw error;
      // One that GitHub no longer has does not keep the others from being read.
      log.warn({ err: error, delivery: guid }, 'A missed webhook could not be fetched.');
    }
  }
  return taken;
}

async function receiveMissed(
  guid: string,
  id: string,
  { connection, store, log, now }: Pick<ReconcileParts, 'connection' | 'store' | 'log' | 'now'>,
): Promise<'stored' | 'known' | 'nothing'> {
  const { event, payload } = await getHookDelivery(connection.asApp, id);
  const reduced = reduceEvent(event, payload);
  if (reduced === 'unreadable') {
    log.error({ delivery: guid, kind: event }, 'A missed webhook cannot be read.');
    return 'nothing';
  }
  const { work, about } = reduced;
  if (work.length === 0) return 'nothing';
  const pull = about ? { pull: about } : {};
  const delivery = { id: guid, event, payload: JSON.stringify(payload), ...pull };
  return store.receive(delivery, work, now());
}

/** What was acknowledged is in the store, or came to nothing. */
const wasTaken = ({ statusCode }: HookDelivery) => statusCode >= 200 && statusCode < 300;
