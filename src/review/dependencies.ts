import type { AppGitHub } from '../github/app-port.ts';
import type { Store } from '../store/store.ts';

/** What working on the review of a pull request takes. */
export interface ReviewDependencies {
  /** The repository of the pull request. */
  readonly github: AppGitHub;
  readonly store: Store;
  /** Who Assay is on GitHub. */
  readonly app: { readonly slug: string; readonly login: string };
  readonly now: () => Date;
  /** 256 bits in hexadecimal. */
  readonly newSecret: () => string;
}
