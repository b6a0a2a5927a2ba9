import type { AssayError } from '../../../core/assay-error.ts';
import { embargoReport } from '../../../core/review/embargo/embargo-report.ts';
import type { GitHub } from '../../../github/port.ts';
import { Closers } from '../../../revisions/closers.ts';
import { createDataContext } from '../../../revisions/data-context.ts';
import { openLfsOnGitHub } from '../../../revisions/lfs/open-lfs-on-github.ts';
import { openGitHubRevisions } from '../../../revisions/open-github-revisions.ts';
import { canBeMended } from '../can-be-mended.ts';
import { dataCheck } from '../data-check.ts';
import { readReviewData } from '../read-review-data.ts';
import type { DatasetData } from '../review-data.ts';
import { failedCheck } from './failed-check.ts';
import { pastLimit } from './past-limit.ts';
import type { AnalysisPorts, AnalysisRequest, PullAnalysis } from './pull-analysis.ts';

const MEBIBYTE = 1024 * 1024;

/** {@link PullAnalysis} as JSON: a function cannot leave a worker. */
export interface Analysed extends Omit<PullAnalysis, 'datasets'> {
  readonly datasets: readonly Omit<DatasetData, 'isMeant'>[];
}

/**
 * Looks at the data of a pull request, wherever it runs. What people can mend is told in the check and as an obstacle.
 *
 * @throws {AssayError} where GitHub does not answer; it may later.
 */
export async function analyse(
  request: AnalysisRequest,
  ports: AnalysisPorts,
  onProgress: (path: string) => void = () => undefined,
): Promise<Analysed> {
  const { configPath, limits } = request;
  const closers = new Closers();
  const context = createDataContext(closers, openLfs(ports, limits.megabytes, closers));
  const settings = { configPath };
  try {
    const revisions = await openGitHubRevisions(
      {
        github: withLimit(ports.github, request, onProgress),
        base: request.base,
        head: request.head,
        policy: request.baseTip,
      },
      context,
    );
    const { check, kept, isReviewed, datasets, obstacle } = await readReviewData({
      revisions,
      now: new Date(request.now),
      ...(configPath === undefined ? {} : { configPath }),
      commits: {
        head: request.head.commit,
        baseTip: request.baseTip,
        mergeBase: await ports.github.mergeBase(request.base.commit, request.head.commit),
      },
      known: ports.known,
      verified: ports.verified,
      blobOf: ports.github.blobOf,
    });
    if (!check) return failed(obstacle!, configPath);
    return {
      ...(obstacle ? { obstacle } : {}),
      isReviewed,
      datasets: datasets.map(({ isMeant: _, ...data }) => data),
      check: {
        embargoed: dataCheck(embargoReport(check, kept), settings),
        whole: dataCheck(check, settings),
      },
    };
  } catch (error) {
    if (!canBeMended(error)) throw error;
    return unable(error, configPath);
  } finally {
    await closers.closeAll();
  }
}

/** The answer where the data cannot be looked at, be it that it is more than one looks at. */
export function unable({ message, hint }: AssayError, configPath: string | undefined): Analysed {
  const text = hint === undefined ? message : `${message}\n\n${hint}`;
  return failed({ title: 'The data could not be checked', text }, configPath);
}

function failed(
  obstacle: NonNullable<Analysed['obstacle']>,
  configPath: string | undefined,
): Analysed {
  const check = failedCheck(obstacle, configPath);
  // What the config says is not known: a review that cannot be held holds the merge.
  return { obstacle, isReviewed: true, datasets: [], check: { embargoed: check, whole: check } };
}

function openLfs({ lfs }: AnalysisPorts, megabytes: number, closers: Closers) {
  if (!lfs) return async () => ({ reason: 'LFS objects are not fetched here' });
  return openLfsOnGitHub({ ...lfs, maxBytes: megabytes * MEBIBYTE }, closers);
}

/** What is compared is read through it; everything else that GitHub does is nothing to an analysis. */
function withLimit(
  github: AnalysisPorts['github'],
  { limits }: AnalysisRequest,
  onProgress: (path: string) => void,
): Pick<GitHub, 'mergeBase' | 'compare' | 'files' | 'file' | 'link'> {
  let left = limits.megabytes * MEBIBYTE;
  return {
    mergeBase: (base, head) => github.mergeBase(base, head),
    compare: (base, head) => github.compare(base, head),
    files: (commit) => github.files(commit),
    link: (path, commit) => github.link(path, commit),
    async file(path, commit) {
      onProgress(path);
      const bytes = await github.file(path, commit);
      left -= bytes?.byteLength ?? 0;
      if (left < 0) throw pastLimit('megabytes', limits, path);
      return bytes;
    },
  };
}
