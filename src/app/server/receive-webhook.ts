import type { IncomingMessage } from 'node:http';
import type { Store } from '../../store/store.ts';
import { reduceEvent } from '../events/reduce-event.ts';
import type { Log } from '../log/create-log.ts';
import type { MemoryBudget } from './memory-budget.ts';
import { readBody } from './read-body.ts';
import { verifySignature } from './verify-signature.ts';

export interface WebhookParts {
  readonly store: Pick<Store, 'receive'>;
  readonly secret: string;
  readonly mostBytes: number;
  readonly budget: MemoryBudget;
  readonly log: Log;
  readonly now: () => Date;
  /** Told when work came in. */
  readonly onWork: () => void;
}

/** What a webhook is answered with. */
export interface Answer {
  readonly status: 202 | 400 | 401 | 413 | 415 | 503;
  readonly text: string;
}

/**
 * Takes one webhook in: read within bounds, its signature verified over the bytes as they came, and written to the
 * store, all before it is acknowledged. Undefined where the sender went away.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  parts: WebhookParts,
): Promise<Answer | undefined> {
  const { headers } = request;
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, text: 'Set the content type of the webhook to application/json.' };

  const body = await readBody(request, parts.mostBytes, parts.budget);
  if (body === 'aborted') return undefined;
  if (body === 'too-large') return { status: 413, text: 'The body is larger than any webhook.' };
  if (body === 'busy') return { status: 503, text: 'Too much is coming in at once.' };

  if (!verifySignature(body.bytes, one(headers['x-hub-signature-256']), parts.secret)) {
    parts.log.warn('A webhook was refused: its signature is not by the secret WEBHOOK_SECRET.');
    return { status: 401, text: 'The signature is missing, or not by the secret of this app.' };
  }
  const id = one(headers['x-github-delivery']) ?? '';
  const event = one(headers['x-github-event']) ?? '';
  if (!/^[\w-]{1,100}$/.test(id) || !/^[a-z_]{1,60}$/.test(event))
    return { status: 400, text: 'X-GitHub-Delivery and X-GitHub-Event are missing.' };

  const payload = body.bytes.toString('utf8');
  const reduced = reduceEvent(event, parse(payload));
  if (reduced === 'unreadable') {
    parts.log.error({ delivery: id, kind: event }, 'A webhook is not what GitHub documents.');
    return { status: 400, text: 'The payload is not what GitHub documents for this event.' };
  }
  if (reduced.work.length === 0) return { status: 202, text: 'Nothing to do.' };

  const delivery = { id, event, payload, ...(reduced.about ? { pull: reduced.about } : {}) };
  try {
    const outcome = await parts.store.receive(delivery, reduced.work, parts.now());
    parts.log.debug({ delivery: id, kind: event, outcome }, 'A webhook came in.');
    if (outcome === 'stored') parts.onWork();
    return { status: 202, text: outcome === 'stored' ? 'Stored.' : 'Known.' };
  } catch (error) {
    parts.log.error({ err: error, delivery: id, kind: event }, 'A webhook could not be stored.');
    return { status: 503, text: 'It could not be stored. Nothing was acknowledged.' };
  }
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
