import type { Claim } from '../../store/store.ts';
import type { FailingWork } from './failing-work.ts';
import type { HeldClaim } from './hold-claim.ts';
import { retryTime } from './retry-time.ts';
import type { WorkerParts } from './worker-parts.ts';

export type Outcome = 'done' | 'failed' | 'given-back' | 'lost';

/**
 * Does the work of one claim and tells the store how it went. Deliveries are marked as read only once the work that
 * read them is done. Work that was stopped goes back at once; work that failed waits.
 */
export async function doClaimed(
  claim: Claim,
  held: HeldClaim,
  stopping: () => boolean,
  parts: WorkerParts,
  failing: FailingWork,
): Promise<Outcome> {
  const { store, log, now } = parts;
  const { ref } = claim;
  try {
    const deliveries = await store.unread(ref);
    for (const delivery of deliveries) await parts.dispatch(delivery);
    const { again } = await parts.work(ref, held.signal, deliveries);
    if (held.lost()) return tellLost(parts, claim);
    await store.markRead(deliveries.map(({ id }) => id));
    await store.finish(claim, now(), again);
    failing.succeeded(ref);
    return 'done';
  } catch (error) {
    if (held.lost()) return tellLost(parts, claim);
    if (held.signal.aborted && stopping()) {
      await store.fail(claim, 'The app was stopped.', now());
      return 'given-back';
    }
    const retryAt = retryTime(error, claim.attempts, now());
    const attempts = claim.attempts + 1;
    const told = { err: error, ...ref, attempts, retryAt: retryAt.toISOString() };
    if (failing.failed(ref, attempts))
      log.error(told, 'Work keeps failing. It is tried again, and never dropped.');
    else log.warn(told, 'Work failed and is tried again.');
    await store.fail(claim, messageOf(error), retryAt);
    return 'failed';
  }
}

function tellLost({ log }: WorkerParts, { ref }: Claim): Outcome {
  log.warn({ ...ref }, 'A claim was lost: somebody else does the work.');
  return 'lost';
}

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);
