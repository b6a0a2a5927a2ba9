import type { Claim } from '../../store/store.ts';
import type { WorkerParts, WorkerTiming } from './worker-parts.ts';

/** A claim that is renewed for as long as it is held. */
export interface HeldClaim {
  /** Aborts where the claim was lost, or is given up. */
  readonly signal: AbortSignal;
  /** Whether somebody else may have the work by now: then nothing more may be said about it. */
  lost(): boolean;
  /** Asks the work to stop. */
  giveUp(): void;
  release(): void;
}

/** Renews a claim in the background. A store that does not answer counts as a lost claim once the lease has run out. */
export function holdClaim(
  claim: Claim,
  { store, log, now }: Pick<WorkerParts, 'store' | 'log' | 'now'>,
  { leaseMs, renewMs }: Pick<WorkerTiming, 'leaseMs' | 'renewMs'>,
): HeldClaim {
  const controller = new AbortController();
  let lost = false;
  let heldUntil = now().getTime() + leaseMs;
  let renewing = false;

  const lose = () => {
    lost = true;
    controller.abort(new Error('The claim was lost: somebody else has the work now.'));
  };
  const renew = async () => {
    if (renewing || lost) return;
    renewing = true;
    const at = now();
    try {
      if (await store.renew(claim, at, leaseMs)) heldUntil = at.getTime() + leaseMs;
      else lose();
    } catch (error) {
      log.warn({ err: error, ...claim.ref }, 'A claim could not be renewed.');
    } finally {
      renewing = false;
    }
  };
  const timer = setInterval(() => {
    if (now().getTime() >= heldUntil) lose();
    else void renew();
  }, renewMs);

  return {
    signal: controller.signal,
    lost: () => lost,
    giveUp: () => controller.abort(new Error('The app is stopping.')),
    release: () => clearInterval(timer),
  };
}
