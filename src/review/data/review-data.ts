import type { CheckResult } from '../../check/check-result.ts';
import type { JudgedSeal } from '../../core/review/derive/judged-seals.ts';
import type { AskedBefore } from '../../core/review/draw/build-frame.ts';
import type { RowPlace } from '../../core/review/embargo/row-places.ts';
import type { DatasetFacts } from '../../core/review/facts.ts';
import type { Revisions } from '../../revisions/revisions.ts';

/** What a review asks of the data of a pull request. */
export interface ReviewDataRequest {
  readonly revisions: Revisions;
  readonly now: Date;
  /** Where the config is; `.github/assay.yml` where left out. */
  readonly configPath?: string;
  /** The commits at which packets link the guideline: head, and the tip of the base branch; and where head left it. */
  readonly commits: {
    readonly head: string;
    readonly baseTip: string;
    readonly mergeBase: string;
  };
  readonly known: (dataset: string) => Promise<KnownOfDataset>;
  /** Of these row ids, the labels that experts verified last; ids come in bounded lists. */
  readonly verified: (dataset: string, ids: readonly string[]) => Promise<VerifiedLabels>;
  /**
   * Where a draw is made again: whether a row came from an earlier pull request, whose id is not known from the start but
   * is recognised.
   */
  readonly waited?: (id: string) => boolean;
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
  /** The round under way; left out where none is. */
  readonly open?: {
    readonly secret: string;
    /** What its experts can choose from. */
    readonly labels: readonly string[];
    /** All rows that its experts were asked about, in that order, once for each content. */
    readonly asked: readonly AskedBefore[];
  };
  /** For a round that has yet to be opened: 256 random bits in hexadecimal. */
  readonly freshSecret: string;
  /** Ids of the rows that any round of this pull request asked about. */
  readonly asked: readonly string[];
  /** What was sealed, the oldest first: what is known to be wrong gets a patch. */
  readonly sealed?: readonly JudgedSeal[];
  /** Rows of earlier pull requests that wait for this review. */
  readonly queued: readonly { readonly id: string; readonly content: string }[];
}

/** A dataset as the data shows it; the other facts are GitHub's and the store's. */
export type DatasetData = Omit<DatasetFacts, 'guidelineApprovals' | 'earlier' | 'sections'> & {
  /** Its files that the pull request changes. */
  readonly changed: readonly string[];
  /** Whether one of these globs or names means the dataset or a file of it that changed. */
  readonly isMeant: (patterns: readonly string[]) => boolean;
};

/** What a pull request's data says to its review. */
export interface ReviewData {
  /** Why there can be no review yet, in words. */
  readonly obstacle?: { readonly title: string; readonly text: string };
  /** The data check; left out where it could not be carried out, which the obstacle explains. */
  readonly check?: CheckResult;
  /** Whether the config reviews anything at all; where it does not, nothing is said of reviews. */
  readonly isReviewed: boolean;
  /** Datasets with a review that the pull request changes; none where base has no config that can be used. */
  readonly datasets: readonly DatasetData[];
  /** Rows whose label and flags nobody must see before the review closes; none where nobody is asked yet. */
  readonly kept: readonly RowPlace[];
}
