import type { Claim, Delivery, PullRef, Store } from '../../src/store/store.ts';

interface Item {
  readonly ref: PullRef;
  dueAt: number | undefined;
  lease?: { token: string; until: number };
  attempts: number;
  /** Came in since it was claimed. */
  renewed: boolean;
}

/** The half of the store that the server uses, kept in memory: for tests of the server alone. */
export interface MemoryStore extends Store {
  readonly deliveries: Map<string, Delivery>;
  readonly items: Map<string, Item>;
  readonly failures: { readonly ref: PullRef; readonly message: string; readonly retryAt: Date }[];
  readonly read: Set<string>;
  /** What every call waits for, or fails by. */
  before: () => Promise<void>;
}

const keyOf = ({ installation, repository, pull }: PullRef) =>
  `${installation} ${repository.toLowerCase()} ${pull}`;

export function memoryStore(): MemoryStore {
  const items = new Map<string, Item>();
  const deliveries = new Map<string, Delivery>();
  const read = new Set<string>();
  const failures: MemoryStore['failures'] = [];
  let tokens = 0;

  const enqueue = (work: readonly PullRef[], at: Date) => {
    for (const ref of work) {
      const item = items.get(keyOf(ref)) ?? { ref, dueAt: undefined, attempts: 0, renewed: false };
      items.set(keyOf(ref), item);
      item.dueAt = Math.min(item.dueAt ?? Number.POSITIVE_INFINITY, at.getTime());
      if (item.lease) item.renewed = true;
    }
  };
  const held = (claim: Claim) => {
    const item = items.get(keyOf(claim.ref));
    return item?.lease?.token === claim.token ? item : undefined;
  };
  const none = () => Promise.reject(new Error('not part of this store'));

  const store: MemoryStore = {
    deliveries,
    items,
    failures,
    read,
    before: async () => {},
    async receive(delivery, work, now) {
      await store.before();
      if (deliveries.has(delivery.id)) return 'known';
      deliveries.set(delivery.id, delivery);
      enqueue(work, now);
      return 'stored';
    },
    async enqueue(work, at) {
      await store.before();
      enqueue(work, at);
    },
    async claim(_, now, leaseMs) {
      await store.before();
      const due = [...items.values()]
        .filter(({ dueAt }) => dueAt !== undefined && dueAt <= now.getTime())
        .filter(({ lease }) => !lease || lease.until <= now.getTime())
        .sort((a, b) => a.dueAt! - b.dueAt!)[0];
      if (!due) return undefined;
      due.lease = { token: String(++tokens), until: now.getTime() + leaseMs };
      due.renewed = false;
      return { ref: due.ref, token: due.lease.token, attempts: due.attempts };
    },
    async renew(claim, now, leaseMs) {
      await store.before();
      const item = held(claim);
      if (item) item.lease = { token: claim.token, until: now.getTime() + leaseMs };
      return item !== undefined;
    },
    async finish(claim, _, again) {
      await store.before();
      const item = held(claim);
      if (!item) return;
      delete item.lease;
      item.attempts = 0;
      if (!item.renewed) item.dueAt = again?.getTime();
    },
    async fail(claim, message, retryAt) {
      await store.before();
      const item = held(claim);
      if (!item) return;
      failures.push({ ref: claim.ref, message, retryAt });
      delete item.lease;
      item.attempts += 1;
      item.dueAt = retryAt.getTime();
    },
    async unread(ref) {
      return [...deliveries.values()].filter(
        ({ id, pull }) => pull && keyOf(pull) === keyOf(ref) && !read.has(id),
      );
    },
    async markRead(ids) {
      for (const id of ids) read.add(id);
    },
    async knownDeliveries(ids) {
      await store.before();
      return new Set(ids.filter((id) => deliveries.has(id)));
    },
    journal: async () => [],
    record: none,
    observations: none,
    observe: none,
    remember: none,
    earlier: none,
    verified: none,
    queued: none,
    workload: none,
    close: async () => {},
  };
  return store;
}
