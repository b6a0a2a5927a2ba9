import { afterEach, describe, expect, it } from 'vitest';
import { retryTime } from '../../src/app/worker/retry-time.ts';
import { AssayError } from '../../src/core/assay-error.ts';
import { RateLimitedError } from '../../src/github/app/rate-limited-error.ts';
import { NOW, ref, startedWorker, stopWorkers } from './started-worker.ts';

afterEach(stopWorkers);

describe('work', () => {
  it('is done once, its deliveries handed on and marked as read', async () => {
    const done: [number, number][] = [];
    const { store, dispatched, worker } = startedWorker(async ({ pull }, _, deliveries) => {
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
    const { store, worker } = startedWorker(async () => ({ again }));
    await store.enqueue([ref(1)], NOW);
    await worker.untilNothingDue();
    expect([...store.items.values()][0]?.dueAt).toBe(again.getTime());
  });

  it('is done again for what came in meanwhile', async () => {
    let times = 0;
    const { store, worker } = startedWorker(async () => {
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
    const { store, worker } = startedWorker(
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
    const { store, log, clock, worker } = startedWorker(async () => {
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
    const { store, worker } = startedWorker(async ({ pull }) => {
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
    const { store, log, worker } = startedWorker(async ({ pull }) => {
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
