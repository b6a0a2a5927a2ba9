import type { RevisionRef } from '../../../core/report/report.ts';
import type { AppGitHub } from '../../../github/app-port.ts';
import type { DataCheck } from '../data-check.ts';
import type { DatasetData, KnownOfDataset, VerifiedLabels } from '../review-data.ts';

/** A pull request whose data is to be looked at. Plain JSON: it is sent to a worker. */
export interface AnalysisRequest {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Where the config is; `.github/assay.yml` where left out. */
  readonly configPath?: string;
  /** The base branch, and a commit of it that the merge base is found with. */
  readonly base: Required<RevisionRef>;
  readonly head: Required<RevisionRef>;
  /** The commit at the tip of the base branch, whose config judges. */
  readonly baseTip: string;
  readonly limits: AnalysisLimits;
}

/** What one analysis may take. */
export interface AnalysisLimits {
  /** MiB of a worker's memory, the bytes of files not counted. */
  readonly memory: number;
  readonly seconds: number;
  /** MiB of all files that are read, and of one LFS object. */
  readonly megabytes: number;
}

/** Where an analysis gets what it does not know. */
export interface AnalysisPorts {
  readonly github: Pick<AppGitHub, 'mergeBase' | 'compare' | 'files' | 'file' | 'link' | 'blobOf'>;
  readonly known: (dataset: string) => Promise<KnownOfDataset>;
  readonly verified: (dataset: string, ids: readonly string[]) => Promise<VerifiedLabels>;
  /** Where LFS objects are; left out: they are not fetched. */
  readonly lfs?: {
    /** `owner/name`. */
    readonly repository: string;
    readonly apiUrl: string;
    readonly token: () => Promise<string>;
  };
}

/** What came of an analysis. */
export interface PullAnalysis {
  /** Why there can be no review yet, in words. */
  readonly obstacle?: { readonly title: string; readonly text: string };
  /** Whether the config reviews anything at all; where it does not, nothing is said of reviews. */
  readonly isReviewed: boolean;
  readonly datasets: readonly DatasetData[];
  /** The check run `assay/data` and the sticky comment. */
  readonly check: {
    /** While experts answer, and until they are asked. */
    readonly embargoed: DataCheck;
    /** Once the review is over. */
    readonly whole: DataCheck;
  };
}
