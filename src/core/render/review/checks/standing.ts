import type { ReviewOutcome } from '../../../review/derive/dataset-review.ts';

/** Where the review of one dataset stands, as its check tells it. */
export interface DatasetStanding {
  readonly dataset: string;
  /** The policy's `observe`: whatever stands here, the merge is not held. */
  readonly observe: boolean;
  readonly standing: Standing;
  /** Shown columns that give the answer away, in words. */
  readonly warnings: readonly string[];
}

export type Standing =
  | { readonly kind: 'nothing' }
  /** Fewer rows than `queueBelow` wait for the dataset's next review. */
  | { readonly kind: 'queued'; readonly rows: number; readonly queueBelow: number }
  /** Fewer experts may be asked than each row needs. */
  | {
      readonly kind: 'too-few-experts';
      readonly eligible: readonly string[];
      readonly needed: number;
      /** Lines of YAML: the pool, why each of the others cannot be asked, and how many to add. */
      readonly fix?: string;
    }
  /** Rows are about to be asked about, or were. */
  | {
      readonly kind: 'waiting';
      readonly experts: readonly WaitedFor[];
      /** Answers that are there, of those that are needed. */
      readonly answered: number;
      readonly needed: number;
    }
  /** Rows nobody is left to be asked about: all had them, are away or have no time this week. */
  | {
      readonly kind: 'nobody-left';
      readonly rows: number;
      readonly experts: readonly WaitedFor[];
      /** When somebody's minutes come back, ISO 8601. */
      readonly backAt?: string;
    }
  | JudgedStanding;

export interface WaitedFor {
  readonly login: string;
  readonly rows: number;
  /** ISO 8601. */
  readonly due: string;
}

export interface JudgedStanding {
  readonly kind: 'judged';
  readonly outcome: ReviewOutcome;
  readonly ask: 'label' | 'value';
  /** Of the experts, weighted; undefined where nothing could be compared. */
  readonly agreement?: number;
  readonly threshold: number;
  readonly maxError: number;
  /** Names of rows known to be wrong, neither corrected nor dismissed. */
  readonly wrong: readonly string[];
  /** How many of those that were wrong are corrected, gone or dismissed. */
  readonly mended: number;
  /** Whether this pull request changes the guideline and no owner has approved it. */
  readonly awaitsApproval: boolean;
  /** Names of rows on which experts differ and nobody has decided. */
  readonly open: readonly string[];
  readonly author: string;
  /** Empty: the maintainers. */
  readonly guidelineOwners: readonly string[];
}
