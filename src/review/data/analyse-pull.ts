import type { PullFacts } from '../../core/review/facts.ts';
import type { PullRef } from '../../store/store.ts';
import { analyse } from './analysis/analyse.ts';
import type {
  AnalysisLimits,
  AnalysisPorts,
  AnalysisRequest,
  PullAnalysis,
} from './analysis/pull-analysis.ts';
import { runWorker } from './analysis/run-worker.ts';
import { isMeant } from './is-meant.ts';

/** A pull request whose data are asked about, and where the answer comes from. */
export interface PullQuestion extends Pick<AnalysisPorts, 'github' | 'known' | 'verified'> {
  readonly ref: PullRef;
  readonly pull: PullFacts;
}

/** {@link analysePull} under the settings of a process. */
export type AnalysePull = (question: PullQuestion) => Promise<PullAnalysis>;

export type { PullAnalysis };

export interface AnalysisSettings {
  readonly now: () => Date;
  /** See `readLimits`. */
  readonly limits: AnalysisLimits;
  /** Where the config is; `.github/assay.yml` where left out. */
  readonly configPath?: string;
  /** Where a repository's LFS objects are; left out, they are not fetched. */
  readonly lfs?: (ref: PullRef) => AnalysisPorts['lfs'];
  /** Whether it runs in this thread, as tests do, where nothing bounds its memory and its time. */
  readonly inline?: boolean;
  /** Ends it, when the process has to go. */
  readonly signal?: AbortSignal;
}

/**
 * Looks at the data of a pull request: the data check, and the frame and draw of each reviewed dataset. The work is done in a
 * worker with bounds; past one, and wherever else people can mend what keeps it from looking, the check and the obstacle say so.
 *
 * @throws {AssayError} what a port failed with: GitHub's rate limit, a store that is away.
 */
export async function analysePull(
  { ref, pull, github, known, verified }: PullQuestion,
  { now, limits, configPath, lfs, inline = false, signal }: AnalysisSettings,
): Promise<PullAnalysis> {
  const { base, head } = pull;
  const request: AnalysisRequest = {
    now: now().toISOString(),
    ...(configPath === undefined ? {} : { configPath }),
    base: { name: base.ref, commit: base.sha },
    head: { name: head.ref, commit: head.sha },
    baseTip: base.sha,
    limits,
  };
  const objects = lfs?.(ref);
  const ports: AnalysisPorts = { github, known, verified, ...(objects ? { lfs: objects } : {}) };
  const analysed = inline ? await analyse(request, ports) : await runWorker(request, ports, signal);
  return {
    ...analysed,
    datasets: analysed.datasets.map((data) => ({
      ...data,
      isMeant: (patterns) => isMeant(patterns, data),
    })),
  };
}
