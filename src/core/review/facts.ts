import type { AskedColumn } from '../audit/packet.ts';
import type { GuidelineSection } from './guideline-sections.ts';
import type { GuidelineRef, JournalEntry, SealedAnswer, ShownCell } from './journal.ts';
import type { Observation, Role } from './observation.ts';
import type { ReviewPolicy } from './policy.ts';

/** Everything that the review of a pull request depends on, fetched afresh. Plain JSON, so that a situation is a file. */
export interface ReviewFacts {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Who Assay is on GitHub. */
  readonly app: { readonly slug: string; readonly login: string };
  /** Where people look at GitHub: `https://github.com`, or a GitHub Enterprise Server. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pull: PullFacts;
  /** What stands on GitHub already. */
  readonly present: PresentFacts;
  /** Datasets of the config that this pull request changes and that have a review. */
  readonly datasets: readonly DatasetFacts[];
  /** The pool, teams resolved. */
  readonly experts: readonly ExpertFacts[];
  /** Why there can be no review yet, in words: the config is broken, a file is too large. */
  readonly obstacle?: { readonly title: string; readonly text: string };
  /** Versions of comments by people, in the order in which they were seen. */
  readonly observations: readonly Observation[];
  readonly journal: readonly JournalEntry[];
}

export interface PullFacts {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** Logins of the authors and co-authors of its commits, as far as GitHub knows them. */
  readonly committers: readonly string[];
  readonly state: 'open' | 'draft' | 'closed' | 'merged';
  readonly fork: boolean;
  readonly base: {
    readonly ref: string;
    readonly sha: string;
    readonly mergeBase: string;
    /** Whether it is the repository's default branch. */
    readonly isDefault: boolean;
  };
  readonly head: { readonly ref: string; readonly sha: string };
}

/** What Assay finds of its own work on GitHub. */
export interface PresentFacts {
  /** Comments by this app, oldest first. */
  readonly comments: readonly PresentComment[];
  /** Ids of the comments by others that are still there. */
  readonly others: readonly number[];
  /** The latest `assay/review` check run of this app on head. */
  readonly check?: PresentCheck;
  readonly requestedReviewers: readonly string[];
  /** Comments that are minimised, by id. */
  readonly minimised: readonly number[];
  /** Reactions of this app, by the comment's id. */
  readonly reactions: Readonly<Record<string, readonly Reaction[]>>;
  /** Reviews by this app, oldest first; left out where there are none. */
  readonly reviews?: readonly PresentReview[];
}

export interface PresentComment {
  readonly id: number;
  readonly body: string;
}

export interface PresentReview extends PresentComment {
  /** Whether it is not submitted yet: nobody but this app sees it, and it has one of them at most. */
  readonly isPending: boolean;
}

export interface PresentCheck extends CheckContent {
  readonly id: number;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** A check run as it reads. */
export interface CheckContent {
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly actions?: readonly CheckButton[];
}

/** At most three a check run; label 20 characters, description 40, identifier 20. */
export interface CheckButton {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export type Reaction = 'eyes' | '+1' | 'confused';

/** One reviewed dataset, as far as this pull request changes it. */
export interface DatasetFacts {
  readonly name: string;
  readonly policy: ReviewPolicy;
  readonly ask: AskedColumn;
  readonly tolerance?: number;
  /** As merging would leave it; null where the config names none, or it is missing. */
  readonly guideline: GuidelineRef | null;
  /** As it stands at the tip of the base branch. */
  readonly baseGuideline: GuidelineRef | null;
  /** Of the guideline that the last sealed round's experts read; empty before there is one. */
  readonly sections: readonly GuidelineSection[];
  /** Logins of owners that approved this head. */
  readonly guidelineApprovals: readonly string[];
  /** The frame: all rows that can be drawn, queued ones included. */
  readonly eligible: number;
  /** Of those, how many come from earlier pull requests. */
  readonly queued: number;
  /** Whether a row whose label experts verified has another label now. */
  readonly relabels: boolean;
  /** Ids of the frame's rows that base and head alone do not tell about: whoever draws again has to know them. */
  readonly told: { readonly queued: readonly string[]; readonly relabelled: readonly string[] };
  /** For a round that has yet to be opened. */
  readonly freshSecret: string;
  /** The draw from head's frame under the open round's secret, or the fresh one where none is open. */
  readonly draw: DrawFacts;
  /** Rows that were asked about before, as they are in head, eligible or not; one that is not listed is gone. */
  readonly current: Readonly<Record<string, { readonly content: string; readonly label: string }>>;
  /** What mends the rows that are known to be wrong, by file; left out where there is nothing to mend. */
  readonly patches?: readonly CorrectionPatch[];
  /** The lines of those rows that can be shown whole, those that the change brings first; left out where there are none. */
  readonly suggestions?: readonly LineSuggestion[];
  /** Columns that are shown and predict the label, in words. */
  readonly warnings: readonly string[];
  /** The dataset's latest sealed rows under the same question, label set and guideline, of other pull requests, newest first. */
  readonly earlier: readonly EarlierRow[];
}

/**
 * Rows that experts were asked about in the round stay in its frame, under the strata of their first draw, be they changed back to what
 * base has or removed: otherwise mending what was found wrong, or what will be, would make room for rows that nobody has
 * looked at, and the sample would look better than what it was drawn from.
 */
export interface DrawFacts {
  readonly rows: readonly DrawnFact[];
  /** Rows of the frame by stratum, strata drawn together as one. */
  readonly strata: Readonly<Record<string, number>>;
  readonly census: boolean;
}

/** A drawn row. */
export interface DrawnFact {
  readonly id: string;
  /** A hash of the cells that are shown. */
  readonly content: string;
  /** What head says. */
  readonly label: string;
  /** What it is stratified by: as first drawn, for a row that was asked about in this round. */
  readonly strata: readonly string[];
  readonly flagged?: boolean;
  /** The name of what it was drawn from: strata that were merged are one. */
  readonly stratum: string;
  readonly inclusion: number;
  readonly path: string;
  readonly line?: number;
  /** Masked, and only the columns that are shown. */
  readonly cells: readonly ShownCell[];
  readonly source?: string;
  /** Whoever the annotator column names. */
  readonly annotator?: string;
}

/** What corrects rows of a file that are known to be wrong. */
export type CorrectionPatch = {
  readonly path: string;
  /** How many rows it corrects. */
  readonly rows: number;
} & (
  | {
      /** For `assay apply`, JSON Lines. */
      readonly text: string;
    }
  | {
      /** Why there is none: it would show what is masked, Assay writes no workbooks, it is too long. */
      readonly without: 'masked' | 'workbook' | 'long';
    }
);

/** A row that is known to be wrong: the lines of its file that it takes, as they stand in head and as they should read. */
export interface LineSuggestion {
  readonly id: string;
  /** What the row should say. */
  readonly value: string;
  readonly path: string;
  /** Of several lines the first, 1-based; of one the line itself. */
  readonly startLine: number;
  /** The last one. */
  readonly line: number;
  readonly was: string;
  readonly text: string;
}

export interface EarlierRow {
  readonly id: string;
  readonly answers: readonly SealedAnswer[];
}

/** An expert of the pool. */
export interface ExpertFacts {
  readonly login: string;
  /** Names of the datasets that they are asked about. */
  readonly datasets: readonly string[];
  readonly notSources: readonly string[];
  readonly away: boolean;
  readonly role: Role;
  /** Left of this week, what is asked in this pull request not counted. */
  readonly minutesLeft: number;
  /** ISO 8601: when the next of the used minutes come back, where any are used. */
  readonly minutesBackAt?: string;
  /** Rows of other pull requests that wait for their answer. */
  readonly waitingElsewhere: number;
}
