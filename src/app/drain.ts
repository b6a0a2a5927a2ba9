import type { Log } from './log/create-log.ts';
import type { Reconciling } from './reconcile/start-reconciling.ts';
import type { Server } from './server/start-server.ts';
import { within } from './within.ts';
import type { Worker } from './worker/start-worker.ts';

/** Below the 30 seconds after which most systems kill a process: requests, then work, then what gives it back. */
const REQUESTS_MS = 10_000;
const WORK_MS = 18_000;
const GIVE_BACK_MS = 5000;
const ALL_MS = 25_000;

/** Stops everything at the same time: no new request, no new work, and what is under way ends or is given back. */
export async function drain({
  server,
  worker,
  reconciling,
  log,
}: {
  readonly server?: Server | undefined;
  readonly worker: Worker;
  readonly reconciling: Reconciling;
  readonly log: Log;
}): Promise<void> {
  const all = Promise.all([
    server?.drain(REQUESTS_MS),
    reconciling.stop(REQUESTS_MS),
    worker.stop(WORK_MS, GIVE_BACK_MS),
  ]);
  if (!(await within(ALL_MS, all)))
    log.warn(
      'Not all work could be ended. Its claims run out, and it is done after the next start.',
    );
}
