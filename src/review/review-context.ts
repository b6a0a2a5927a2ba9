import type { PullFacts } from '../core/review/facts.ts';
import type { AppGitHub } from '../github/app-port.ts';
import type { Delivery, PullRef, Store } from '../store/store.ts';
import type { AnalysisPorts, PullAnalysis } from './data/analysis/pull-analysis.ts';

/** What working on one pull request takes. */
export interface ReviewContext {
  readonly ref: PullRef;
  /** Stops between two actions, when the process has to go or the work belongs to somebody else. */
  readonly signal: AbortSignal;
  /** Webhooks of it that were not read yet, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** The repository of the pull request. */
  readonly github: AppGitHub;
  readonly store: Store;
  /** Where people look at it, e.g. `https://github.com`. */
  readonly server: string;
  /** Who Assay is on GitHub. */
  readonly app: { readonly slug: string; readonly login: string };
  readonly now: () => Date;
  /** 256 bits in hexadecimal. */
  readonly newSecret: () => string;
  /** Looks at the data of the pull request, bounded in time and memory. */
  readonly analyse: (pull: PullFacts, ports: Omit<AnalysisPorts, 'lfs'>) => Promise<PullAnalysis>;
}
