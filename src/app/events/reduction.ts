import type { PullRef } from '../../store/store.ts';

/** What a delivery comes down to. */
export interface Reduction {
  /** Pull requests that may need work; `pull: 0` for a repository. Empty: nothing is to be done. */
  readonly work: readonly PullRef[];
  /** Under which the delivery is kept until it is read. */
  readonly about?: PullRef;
}
