import { afterEach, describe, expect, it } from 'vitest';
import { retryTime } from '../../src/app/worker/retry-time.ts';
import { startWorker, type Worker } from '../../src/app/worker/start-worker.ts';
import type { Work } from '../../src/app/worker/worker-parts.ts';
import { AssayError } from '../../src/core/assay-error.ts';
import { RateLimitedError } from '../../src/github/app/rate-limited-error.ts';
import type { PullRef } from '../../src/store/store.ts';
import { memoryStore } from './memory-store.ts';
import { silentLog } from './silent-log.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const ref = (pull: number): PullRef => ({ installation: 7, repository: 'octo/data', pull });

let worker: Worker | undefined;
afterEach(async () => {
  await worker?.stop(0, 100);
  worker = undefined;
});

function start(work: Work, timing = {}) {
  const store = memoryStore();
  const log = silentLog();
  const dispatched: string[] = [];
  const clock = { now: NOW };
  worker = startWorker({
    store,
    work,
    dispatch: async ({ id }) => {
      dispatched.push(id);
    },
    log,
    now: () => clock.now,
    timing: { idleMs: 5, renewMs: 5, leaseMs: 1000, ...timing },
  });
  return { store, log, dispatched, clock, worker };
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('work', () => {
  it('is done once, its deliveries handed on and marked as read', async () => {
    const done: [number, number][] = [];
    const { store, dispatched, worker } = start(async ({ pull }, _, deliveries) => {
      done.push([pull, deliveries.length]);
      return {};
    });
    const delivery = { id: 'd-1', event: 'push', payload: '{}', pull: ref(1) };
    await store.receive(delivery, [ref(1)], NOW);
    await store.enqueue([ref(2)], NOW);
    expect(await worker.untilNothingDue()).toEqual({ failed: 0 });
    expect(done.sort()).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(dispatched).toEqual(['d-1']);
    expect([...store.read]).toEqual(['d-1']);
  });

  it('is looked at again when it says so', async () => {
    const again = new Date('2026-11-27T09:00:00Z');
    const { store, worker } = start(async () => ({ again }));
    await store.enqueue([ref(1)], NOW);
    await worker.untilNothingDue();
    expect([...store.items.values()][0]?.dueAt).toBe(again.getTime());
  });

  it('is done again for what came in meanwhile', async () => {
    let times = 0;
    const { store, worker } = start(async () => {
      times += 1;
      if (times === 1) await store.enqueue([ref(1)], NOW);
      return {};
    });
    await store.enqueue([ref(1)], NOW);
    await worker.untilNothingDue();
    expect(times).toBe(2);
  });

  it('is done on several pull requests at once, and on no more than it may', async () => {
    let active = 0;
    let most = 0;
    const { store, worker } = start(
      async () => {
        active += 1;
        most = Math.max(most, active);
        await new Promise((resolve) => setTimeout(resolve, 5));
        active -= 1;
        return {};
      },
      { concurrency: 3 },
    );
    await store.enqueue([1, 2, 3, 4, 5, 6, 7].map(ref), NOW);
    await worker.untilNothingDue();
    expect(most).toBe(3);
  });
});

describe('failure', () => {
  it('waits longer each time, an hour at most, keeps deliveries unread, and is never dropped', async () => {
    const { store, log, clock, worker } = start(async () => {
      throw new Error('poison');
    });
    const delivery = { id: 'd-1', event: 'push', payload: '{}', pull: ref(1) };
    await store.receive(delivery, [ref(1)], NOW);
    for (let round = 0; round < 14; round++) {
      await worker.untilNothingDue();
      clock.now = store.failures.at(-1)!.retryAt;
    }
    const waits = store.failures.map(
      ({ retryAt }, index) =>
        retryAt.getTime() - (store.failures[index - 1]?.retryAt ?? NOW).getTime(),
    );
    expect(waits.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
    expect(waits.at(-1)).toBe(3_600_000);
    expect(store.read.size).toBe(0);
    expect(worker.failing()).toBe(1);
    expect(log.said).toContain('Work keeps failing. It is tried again, and never dropped.');
  });

  it('of one pull request does not hold another up', async () => {
    const done: number[] = [];
    const { store, worker } = start(async ({ pull }) => {
      if (pull === 1) throw new Error('poison');
      done.push(pull);
      return {};
    });
    await store.enqueue([ref(1), ref(2)], NOW);
    expect(await worker.untilNothingDue()).toEqual({ failed: 1 });
    expect(done).toEqual([2]);
  });

  it('of the store is told and survived', async () => {
    const done: number[] = [];
    const { store, log, worker } = start(async ({ pull }) => {
      done.push(pull);
      return {};
    });
    store.before = () => Promise.reject(new Error('gone'));
    await expect.poll(() => log.said).toContain('The store could not be asked for work.');
    store.before = async () => {};
    await store.enqueue([ref(1)], NOW);
    await worker.untilNothingDue();
    expect(done).toEqual([1]);
  });

  it.each([
    ['of the port', new RateLimitedError('stopped', new Date('2026-11-25T12:40:00Z')), 40 * 60],
    [
      'inside of another error',
      new AssayError('github-failed', 'refused', {
        cause: Object.assign(new Error('slow down'), {
          response: { status: 429, headers: { 'retry-after': '90' }, data: {} },
        }),
      }),
      90,
    ],
    [
      'of the primary kind',
      Object.assign(new Error('limit'), {
        response: {
          status: 403,
          headers: {
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(NOW.getTime() / 1000 + 600),
          },
          data: {},
        },
      }),
      601,
    ],
    ['that is none', new Error('other'), 20],
  ])('by a rate limit %s waits as long as GitHub says', (_, error, seconds) => {
    expect((retryTime(error, 2, NOW).getTime() - NOW.getTime()) / 1000).toBe(seconds);
  });
});

describe('a claim', () => {
  it('is renewed while the work goes on', async () => {
    const { store, clock, worker } = start(
      async () => {
        for (let step = 0; step < 6; step++) {
          clock.now = new Date(clock.now.getTime() + 400);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return {};
      },
      { leaseMs: 1000 },
    );
    await store.enqueue([ref(1)], NOW);
    expect(await worker.untilNothingDue()).toEqual({ failed: 0 });
    expect([...store.items.values()][0]).toMatchObject({ attempts: 0, dueAt: undefined });
  });

  it('that was lost stops the work, and nothing more is said about it', async () => {
    let stopped = false;
    const { store, log } = start(async (_, signal) => {
      const item = [...store.items.values()][0]!;
      item.lease = { token: 'of another worker', until: NOW.getTime() + 1e9 };
      await aborted(signal).catch(() => {
        stopped = true;
      });
      return {};
    });
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => log.said).toContain('A claim was lost: somebody else does the work.');
    expect(stopped).toBe(true);
    expect([...store.items.values()][0]?.lease?.token).toBe('of another worker');
    expect(store.failures).toEqual([]);
  });

  it('counts as lost once its lease ran out without an answer of the store', async () => {
    const { store, log, clock } = start(async (_, signal) => {
      store.before = () => Promise.reject(new Error('gone'));
      clock.now = new Date(NOW.getTime() + 2000);
      return aborted(signal);
    });
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => log.said).toContain('A claim was lost: somebody else does the work.');
    expect(store.failures).toEqual([]);
  });
});

describe('drain', () => {
  it('finishes what is under way and takes nothing new', async () => {
    let finish = () => {};
    const done: number[] = [];
    const { store, worker } = start(
      async ({ pull }) => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        done.push(pull);
        return {};
      },
      { concurrency: 1 },
    );
    await store.enqueue([ref(1), ref(2)], NOW);
    await expect.poll(() => [...store.items.values()].filter(({ lease }) => lease).length).toBe(1);
    const stopped = worker.stop(5000, 5000);
    finish();
    await stopped;
    expect(done).toEqual([1]);
    expect([...store.items.values()][1]).toMatchObject({ dueAt: NOW.getTime() });
  });

  it('gives work back that takes too long, due at once', async () => {
    const { store, worker } = start(async (_, signal) => aborted(signal));
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => [...store.items.values()][0]?.lease).toBeDefined();
    await worker.stop(10, 5000);
    expect(store.failures).toMatchObject([{ message: 'The app was stopped.', retryAt: NOW }]);
    expect([...store.items.values()][0]?.lease).toBeUndefined();
  });

  it('does not wait for work that will not stop', async () => {
    const { store, worker } = start(() => new Promise(() => {}));
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => [...store.items.values()][0]?.lease).toBeDefined();
    await worker.stop(5, 5);
    expect(store.failures).toEqual([]);
  });
});
