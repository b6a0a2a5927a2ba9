import { randomUUID } from 'node:crypto';
import type { Claim } from '../../store/store.ts';
import { within } from '../within.ts';
import { doClaimed } from './do-claimed.ts';
import { FailingWork } from './failing-work.ts';
import { type HeldClaim, holdClaim } from './hold-claim.ts';
import { DEFAULT_TIMING, type WorkerParts } from './worker-parts.ts';

export interface Worker {
  /** There may be work now. */
  wake(): void;
  /** Resolves once nothing is due any more, with how much failed until then. */
  untilNothingDue(): Promise<{ readonly failed: number }>;
  /**
   * Takes no more work, and asks what is not done by `patienceMs` to stop, which gives it back. What does not even
   * stop by `graceMs` more is left to its lease.
   */
  stop(patienceMs: number, graceMs: number): Promise<void>;
  /** How much work keeps failing. */
  failing(): number;
}

/** Works through what is due in the store, several pull requests at once, until it is stopped. */
export function startWorker(parts: WorkerParts): Worker {
  const timing = { ...DEFAULT_TIMING, ...parts.timing };
  const { store, log, now } = parts;
  const name = randomUUID();
  const failing = new FailingWork();
  const active = new Map<HeldClaim, Promise<void>>();
  let stopping = false;
  let failed = 0;
  let wakeUp = () => {};
  let whenIdle: (() => void)[] = [];

  const begin = (claim: Claim) => {
    const held = holdClaim(claim, parts, timing);
    const done = doClaimed(claim, held, () => stopping, parts, failing)
      .then((outcome) => {
        if (outcome === 'failed') failed += 1;
      })
      // The store did not take the outcome: the lease runs out, and the work is claimed again.
      .catch((error: unknown) => {
        failed += 1;
        log.error({ err: error, ...claim.ref }, 'The outcome of work could not be stored.');
      })
      .finally(() => {
        held.release();
        active.delete(held);
        wakeUp();
      });
    active.set(held, done);
  };

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Whether it claimed something. */
  const claimNext = async (): Promise<boolean> => {
    if (active.size >= timing.concurrency) return false;
    try {
      const claim = await store.claim(name, now(), timing.leaseMs);
      if (claim) begin(claim);
      else if (active.size === 0) {
        for (const told of whenIdle) told();
        whenIdle = [];
      }
      return claim !== undefined;
    } catch (error) {
      log.error({ err: error }, 'The store could not be asked for work.');
      return false;
    }
  };

  const loop = async () => {
    while (!stopping) {
      // Made before the claim, so that a call of `wake` meanwhile is not lost.
      const rest = pause(timing.idleMs);
      if (await claimNext()) wakeUp();
      await rest;
    }
  };
  const running = loop();

  return {
    wake: () => wakeUp(),
    untilNothingDue: async () => {
      await new Promise<void>((resolve) => {
        whenIdle.push(resolve);
        wakeUp();
      });
      return { failed };
    },
    async stop(patienceMs, graceMs) {
      stopping = true;
      wakeUp();
      await running;
      const done = Promise.all(active.values());
      await within(patienceMs, done);
      for (const held of active.keys()) held.giveUp();
      await within(graceMs, done);
      for (const held of active.keys()) held.release();
    },
    failing: () => failing.count(),
  };
}
