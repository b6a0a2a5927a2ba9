import type { AppGitHub } from '../../github/app-port.ts';
import type { Store } from '../../store/store.ts';
import type { AppConnection } from '../github/connect-probot.ts';
import type { Log } from '../log/create-log.ts';

export interface ReconcileParts {
  readonly connection: Pick<AppConnection, 'asApp' | 'asInstallation'>;
  /** Gives the GitHub of one repository. */
  readonly connect: (
    installation: number,
    repository: string,
  ) => Promise<Pick<AppGitHub, 'openPulls' | 'branchTip'>>;
  readonly store: Pick<Store, 'enqueue' | 'receive' | 'knownDeliveries' | 'journal'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** How one pass went. */
export interface PassResult {
  /** Pull requests that were put up for work. */
  readonly pulls: number;
  /** Webhooks that were missed, and fetched. */
  readonly deliveries: number;
  /** Installations, repositories and lists that could not be read; the log says why. */
  readonly failed: number;
}
