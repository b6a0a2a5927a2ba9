import { startWorker, type Worker } from '../../src/app/worker/start-worker.ts';
import type { Work } from '../../src/app/worker/worker-parts.ts';
import type { PullRef } from '../../src/store/store.ts';
import { memoryStore } from './memory-store.ts';
import { silentLog } from './silent-log.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');

export const ref = (pull: number): PullRef => ({
  installation: 7,
  repository: 'octo/data',
  pull,
});

const started: Worker[] = [];

/** A worker over a store in memory, by a clock that stands until it is moved. */
export function startedWorker(work: Work, timing = {}) {
  const store = memoryStore();
  const log = silentLog();
  const dispatched: string[] = [];
  const clock = { now: NOW };
  const worker = startWorker({
    store,
    work,
    dispatch: async ({ id }) => {
      dispatched.push(id);
    },
    log,
    now: () => clock.now,
    timing: { idleMs: 5, renewMs: 5, leaseMs: 1000, ...timing },
  });
  started.push(worker);
  return { store, log, dispatched, clock, worker };
}

/** Stops all that a test started. */
export async function stopWorkers(): Promise<void> {
  await Promise.all(started.splice(0).map((worker) => worker.stop(0, 100)));
}
