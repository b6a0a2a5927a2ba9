import { analyse } from './analysis/analyse.ts';
import type { AnalysisPorts, AnalysisRequest, PullAnalysis } from './analysis/pull-analysis.ts';
import { runWorker } from './analysis/run-worker.ts';
import { isMeant } from './is-meant.ts';

export interface AnalysisOptions {
  /** Whether it runs in this thread, as tests do, where nothing bounds its memory and its time. */
  readonly inline?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Looks at the data of a pull request: the data check, and the frame and draw of each reviewed dataset. The work is done in a
 * worker with bounds; past one, and wherever else people can mend what keeps it from looking, the check and the obstacle say so.
 *
 * @throws {AssayError} what a port failed with: GitHub's rate limit, a store that is away.
 */
export async function analysePull(
  request: AnalysisRequest,
  ports: AnalysisPorts,
  { inline = false, signal }: AnalysisOptions = {},
): Promise<PullAnalysis> {
  const analysed = inline ? await analyse(request, ports) : await runWorker(request, ports, signal);
  return {
    ...analysed,
    datasets: analysed.datasets.map((data) => ({
      ...data,
      isMeant: (patterns) => isMeant(patterns, data),
    })),
  };
}
