import type { Delivery, PullRef, Store } from '../../store/store.ts';
import type { Log } from '../log/create-log.ts';

/**
 * Does whatever a pull request needs, from facts fetched afresh. `again`: when to look next, though nothing happens.
 * Where the signal aborts, it stops at the next safe point by throwing.
 *
 * @param deliveries webhooks of it that were not read yet, oldest first
 */
export type Work = (
  ref: PullRef,
  signal: AbortSignal,
  deliveries: readonly Delivery[],
) => Promise<{ readonly again?: Date }>;

export interface WorkerParts {
  readonly store: Pick<Store, 'claim' | 'renew' | 'finish' | 'fail' | 'unread' | 'markRead'>;
  readonly work: Work;
  /** Hands a delivery to whoever listens. It may be handed over again after a crash. */
  readonly dispatch: (delivery: Delivery) => Promise<void>;
  readonly log: Log;
  readonly now: () => Date;
  readonly timing?: Partial<WorkerTiming>;
}

export interface WorkerTiming {
  /** How long a claim is held before somebody else may take it over. */
  readonly leaseMs: number;
  /** How often a claim is renewed, well below the lease. */
  readonly renewMs: number;
  /** How long an idle worker waits before it asks the store again. */
  readonly idleMs: number;
  /** How many pull requests are worked on at once. */
  readonly concurrency: number;
}

export const DEFAULT_TIMING: WorkerTiming = {
  leaseMs: 60_000,
  renewMs: 20_000,
  idleMs: 1000,
  concurrency: 4,
};
