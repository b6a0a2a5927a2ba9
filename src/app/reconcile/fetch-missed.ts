import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import { matters, reduceEvent } from '../events/reduce-event.ts';
import { readPages } from '../github/read-pages.ts';
import type { ReconcileParts } from './reconcile-parts.ts';

/** A thousand deliveries a pass; what is older comes up through its pull request. */
const MOST_PAGES = 10;

const deliveries = z.array(
  z.object({
    id: z.union([z.int(), z.string().regex(/^\d{1,30}$/)]),
    guid: z.string().regex(/^[\w-]{1,100}$/),
    delivered_at: z.string(),
    event: z.string(),
    action: z.string().nullish(),
    status_code: z.int(),
  }),
);
type Listed = z.infer<typeof deliveries>[number];

const whole = z.object({ request: z.object({ payload: z.unknown() }) });

/**
 * Fetches webhooks that GitHub made since a time and that never reached the store, and takes them in as if they had
 * come. How many.
 */
export async function fetchMissed(
  since: Date,
  { connection, store, log, now }: ReconcileParts,
): Promise<number> {
  let taken = 0;
  const { app } = connection;
  for await (const page of readPages(app, 'GET /app/hook/deliveries', deliveries, MOST_PAGES)) {
    const recent = page.filter(({ delivered_at }) => new Date(delivered_at) >= since);
    const candidates = recent.filter((each) => !wasTaken(each) && isHeard(each));
    const known = await store.knownDeliveries(candidates.map(({ guid }) => guid));
    const missed = new Map(
      candidates.filter(({ guid }) => !known.has(guid)).map((each) => [each.guid, each]),
    );
    // The list has the newest first.
    for (const each of [...missed.values()].reverse()) {
      const payload = await payloadOf(each, app);
      const reduced = reduceEvent(each.event, payload);
      if (reduced === 'unreadable') {
        log.error({ delivery: each.guid, kind: each.event }, 'A missed webhook cannot be read.');
        continue;
      }
      if (reduced.work.length === 0) continue;
      const delivery = {
        id: each.guid,
        event: each.event,
        payload: JSON.stringify(payload),
        ...(reduced.about ? { pull: reduced.about } : {}),
      };
      if ((await store.receive(delivery, reduced.work, now())) === 'stored') taken += 1;
    }
    if (recent.length < page.length) break;
  }
  return taken;
}

/** What was acknowledged is in the store, or came to nothing. */
const wasTaken = ({ status_code }: Listed) => status_code >= 200 && status_code < 300;

const isHeard = ({ event, action }: Listed) => matters(event, action ?? undefined);

async function payloadOf(
  { id, guid }: Listed,
  app: ReconcileParts['connection']['app'],
): Promise<unknown> {
  const { data } = await app.request('GET /app/hook/deliveries/{delivery_id}', { delivery_id: id });
  const parsed = whole.safeParse(data);
  if (parsed.success) return parsed.data.request.payload;
  throw new AssayError('github-failed', `GitHub told nothing of the payload of delivery ${guid}`, {
    cause: parsed.error,
  });
}
