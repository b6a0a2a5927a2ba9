import type { CheckResult } from '../../check/check-result.ts';
import type { Config } from '../../config/config.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import type { RowPlace } from '../../core/review/embargo/row-places.ts';
import type { DatasetFacts } from '../../core/review/facts.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import type { Revisions } from '../../revisions/revisions.ts';

/** What a review asks of the data of a pull request. */
export interface ReviewDataRequest {
  readonly revisions: Revisions;
  readonly now: Date;
  /** Where the config is; `.github/assay.yml` where left out. */
  readonly configPath?: string;
  /** The commits at which packets link the guideline: head, and the tip of the base branch. */
  readonly commits: { readonly head: string; readonly baseTip: string };
  /** How the config reviews a dataset; undefined: not at all. */
  readonly policyOf: (config: Config, dataset: DatasetPolicy) => ReviewPolicy | undefined;
  readonly known: (dataset: string) => Promise<KnownOfDataset>;
  /** Of these row ids, the labels that experts verified last; ids come in bounded lists. */
  readonly verified: (dataset: string, ids: readonly string[]) => Promise<VerifiedLabels>;
  /** Git's object name of a file at a commit; undefined where there is none. */
  readonly blobOf: (path: string, commit: string) => Promise<string | undefined>;
  readonly onProgress?: (message: string) => void;
}

export type VerifiedLabels = ReadonlyMap<
  string,
  { readonly content: string; readonly label: string }
>;

/** What the review knows of a dataset before it looks at the data. Plain JSON. */
export interface KnownOfDataset {
  /** Of the open round; left out where none is open. */
  readonly secret?: string;
  /** For a round that has yet to be opened: 256 random bits in hexadecimal. */
  readonly freshSecret: string;
  /** Ids of the rows that this pull request's rounds drew or asked about. */
  readonly asked: readonly string[];
  /**
   * Rows of earlier pull requests that wait for this review, and those that its own rounds took along: without these, a row
   * would leave the frame as soon as it was asked about.
   */
  readonly queued: readonly { readonly id: string; readonly content: string }[];
  /** Whether the review of this dataset is over, so that nothing has to be kept back any longer. */
  readonly closed?: boolean;
}

/** A dataset as the data shows it; the other facts are GitHub's and the store's. */
export type DatasetData = Omit<DatasetFacts, 'guidelineApprovals' | 'earlier'>;

/** What a pull request's data says to its review. */
export interface ReviewData {
  /** Why there can be no review yet, in words. */
  readonly obstacle?: { readonly title: string; readonly text: string };
  /** The data check; left out where it could not be carried out, which the obstacle explains. */
  readonly check?: CheckResult;
  /** Datasets with a review that the pull request changes; none where base has no config that can be used. */
  readonly datasets: readonly DatasetData[];
  /** Rows whose label and flags nobody must see before the review closes. */
  readonly kept: readonly RowPlace[];
}
