import { afterEach, describe, expect, it } from 'vitest';
import { NOW, ref, startedWorker, stopWorkers } from './started-worker.ts';

afterEach(stopWorkers);

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('a claim', () => {
  it('is renewed while the work goes on', async () => {
    const { store, clock, worker } = startedWorker(
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
    const { store, log } = startedWorker(async (_, signal) => {
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
    const { store, log, clock } = startedWorker(async (_, signal) => {
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
    const { store, worker } = startedWorker(
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
    const { store, worker } = startedWorker(async (_, signal) => aborted(signal));
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => [...store.items.values()][0]?.lease).toBeDefined();
    await worker.stop(10, 5000);
    expect(store.failures).toMatchObject([{ message: 'The app was stopped.', retryAt: NOW }]);
    expect([...store.items.values()][0]?.lease).toBeUndefined();
  });

  it('does not wait for work that will not stop', async () => {
    const { store, worker } = startedWorker(() => new Promise(() => {}));
    await store.enqueue([ref(1)], NOW);
    await expect.poll(() => [...store.items.values()][0]?.lease).toBeDefined();
    await worker.stop(5, 5);
    expect(store.failures).toEqual([]);
  });
});
