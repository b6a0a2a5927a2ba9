import { randomUUID } from 'node:crypto';
import type { Webhook } from '../options.ts';
import type { World } from '../world.ts';
import type { Delivery, DeliveryMode } from './delivery.ts';
import { postWebhook, webhookHeaders } from './post-webhook.ts';

export interface Deliveries {
  /** Every attempt, oldest first. */
  readonly log: readonly Delivery[];
  /** Where webhooks go; undefined: nowhere, and none is made. */
  webhook: Webhook | undefined;
  /** Of several, one is drawn for each webhook. */
  modes: readonly DeliveryMode[];
  /** Webhooks that are on their way at one time; the others wait in order. */
  atOnce: number;
  send(world: World, event: string, action: string | null, payload: unknown): void;
  /** Another attempt under the same id; undefined where no such attempt is logged. */
  redeliver(world: World, id: number): Delivery | undefined;
  /** Sends what is held, waits for all that is on its way, and says how many webhooks that were. */
  flush(world: World): Promise<number>;
}

interface Outgoing {
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: unknown;
  readonly redelivery: boolean;
}

export function newDeliveries(
  webhook: Webhook | undefined,
  modes: readonly DeliveryMode[],
): Deliveries {
  const log: Delivery[] = [];
  const queue: { readonly world: World; readonly outgoing: Outgoing }[] = [];
  const running = new Set<Promise<void>>();
  let held: Outgoing[] = [];
  let shuffle = false;

  function enqueue(world: World, outgoing: Outgoing) {
    queue.push({ world, outgoing });
    next();
  }

  function next() {
    while (running.size < deliveries.atOnce) {
      const first = queue.shift();
      if (!first) return;
      const run = attempt(first.world, first.outgoing).finally(() => {
        running.delete(run);
        next();
      });
      running.add(run);
    }
  }

  async function attempt(world: World, outgoing: Outgoing) {
    const { webhook: to } = deliveries;
    if (!to) return;
    record(world, outgoing, await postWebhook({ ...outgoing, webhook: to, appId: world.app.id }));
  }

  function record(
    world: World,
    outgoing: Outgoing,
    outcome: Pick<Delivery, 'status' | 'statusCode' | 'duration'>,
  ): Delivery | undefined {
    const { webhook: to } = deliveries;
    if (!to) return undefined;
    const requestHeaders = webhookHeaders({ ...outgoing, webhook: to, appId: world.app.id });
    const id = world.nextId();
    log.push({
      ...outgoing,
      ...outcome,
      id,
      deliveredAt: world.now(),
      url: to.url,
      requestHeaders,
    });
    return log.at(-1);
  }

  const deliveries: Deliveries = {
    log,
    webhook,
    modes,
    atOnce: 1,
    send(world, event, action, payload) {
      if (!deliveries.webhook) return;
      const outgoing = { guid: randomUUID(), event, action, payload, redelivery: false };
      const mode = deliveries.modes[Math.floor(world.random() * deliveries.modes.length)];
      if (mode === 'lost') {
        record(world, outgoing, {
          status: 'failed to connect to host',
          statusCode: 0,
          duration: 0,
        });
      } else if (mode === 'late' || mode === 'shuffled') {
        held.push(outgoing);
        shuffle ||= mode === 'shuffled';
      } else {
        enqueue(world, outgoing);
        if (mode === 'doubled') enqueue(world, outgoing);
      }
    },
    redeliver(world, id) {
      const found = log.find((one) => one.id === id);
      if (found) {
        const { guid, event, action, payload } = found;
        enqueue(world, { guid, event, action, payload, redelivery: true });
      }
      return found;
    },
    async flush(world) {
      const before = log.length;
      const now = shuffle ? shuffled(held, world.random) : held;
      held = [];
      shuffle = false;
      for (const outgoing of now) enqueue(world, outgoing);
      while (running.size > 0) await Promise.all(running);
      return log.length - before;
    },
  };
  return deliveries;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as Item, mixed[i] as Item];
  }
  return mixed;
}
