import type { AppGitHub } from '../github/app-port.ts';
import type { Delivery, PullRef, Store } from '../store/store.ts';
import type { WorkerTiming } from './worker/worker-parts.ts';

/** Who the app is on GitHub, e.g. `{ slug: 'assay', login: 'assay[bot]' }`. */
export interface AppIdentity {
  readonly slug: string;
  readonly login: string;
}

/** What working on one pull request is given. */
export interface WorkContext {
  readonly ref: PullRef;
  readonly signal: AbortSignal;
  /** Webhooks of it that were not read yet, oldest first. */
  readonly deliveries: readonly Delivery[];
  readonly github: AppGitHub;
  readonly store: Store;
  readonly app: AppIdentity;
  readonly now: () => Date;
  readonly apiUrl: string;
  /** A fresh token of the installation, for what is not asked by way of `github`: objects of LFS. */
  readonly token: () => Promise<string>;
}

/** The parts of Assay that this shell puts together, given so that tests can give others. */
export interface AppParts {
  /** @param url a file of SQLite, or `postgres://…` */
  openStore(url: string): Promise<Store>;
  work(context: WorkContext): Promise<{ readonly again?: Date }>;
  /** In place of the usual times, for whoever cannot wait a minute for a lease to run out. */
  readonly timing?: AppTiming;
}

export interface AppTiming {
  readonly worker?: Partial<WorkerTiming>;
  /** Between passes that look for what webhooks missed. */
  readonly passEveryMs?: number;
}
