import type { AskedColumn } from '../audit/packet.ts';
import type { Role } from './observation.ts';
import type { RowsSuggested, SuggestionsSettled } from './suggested-rows.ts';

/**
 * What Assay itself did and decided in a pull request, in order, never changed afterwards. Together with what people
 * wrote ({@link Observation}) and what the data look like it is all that a review's state is derived from.
 */
export type JournalEntry = JournalMatter & {
  /** Makes an entry unique in its pull request: recording it again, after a crash or by a replica, changes nothing. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

export type JournalMatter =
  | SecretMade
  | RoundOpened
  | RowsDrawn
  | RowsAsked
  | RowsReleased
  | ExpertReminded
  | RoundSealed
  | DrawPublished
  | RowsQueued
  | RowsRemembered
  | RowsSuggested
  | SuggestionsSettled
  | ReviewerRefused
  | HandSeen
  | CommandTaken
  | ButtonPressed;

/** The secret under which the next round of a dataset will draw: chosen once, so that what is kept back until then is always the same. */
export interface SecretMade {
  readonly kind: 'secret-made';
  readonly dataset: string;
  readonly round: number;
  /** 256 bits in hexadecimal. */
  readonly secret: string;
}

/** A round of a dataset: one draw, under one guideline and one label set. */
export interface RoundOpened {
  readonly kind: 'round-opened';
  readonly dataset: string;
  /** The branch whose config named whom to ask. */
  readonly base?: string;
  /** From 1 on, in each dataset. */
  readonly round: number;
  /** 256 bits in hexadecimal. Told when the pull request closes, and nowhere before. */
  readonly secret: string;
  /** Of the secret, `sha256:…`: published with the request. */
  readonly digest: string;
  readonly ask: AskedColumn;
  /** Differences up to this count as equal where values are asked for. */
  readonly tolerance?: number;
  readonly guideline: GuidelineRef | null;
  /** Whether it is head's own, which an owner approved: it counts for as long as head has it, whatever else is pushed. */
  readonly approved?: true;
}

/** The labelling guideline as it was when rows were asked about. */
export interface GuidelineRef {
  readonly path: string;
  /** The commit at which packets link it. */
  readonly commit: string;
  /** Git's object name of its text: what tells whether it changed. */
  readonly blob: string;
}

/**
 * What a round drew before anybody was asked, and from what: all that it takes to draw again. The draw of a round is known only
 * once it is opened, and may be made again at another head as long as nobody was asked; then the last one counts.
 */
export interface RowsDrawn {
  readonly kind: 'rows-drawn';
  readonly dataset: string;
  readonly round: number;
  /** The commit that head was compared with. */
  readonly base: string;
  /** The tip of the base branch, whose config counted. */
  readonly tip: string;
  readonly head: string;
  /** Ids, in the order of the draw. */
  readonly rows: readonly string[];
  /** Of the frame's rows, ids of those that only earlier pull requests brought. */
  readonly queued: readonly string[];
  /** Of the frame's rows, ids of those whose verified label was changed. */
  readonly relabelled: readonly string[];
}

/** A batch of rows one expert is asked about: one comment. */
export interface RowsAsked {
  readonly kind: 'rows-asked';
  readonly dataset: string;
  readonly round: number;
  readonly expert: string;
  /** From 1 on, in each expert's packet of the round. */
  readonly batch: number;
  /** The commit at which the rows are as they are asked about. */
  readonly head: string;
  readonly due: string;
  readonly rows: readonly AskedRow[];
}

/** A row as an expert is asked about it. */
export interface AskedRow {
  /** The expert's own number, from 1 on, unlike that of any other row the expert has in this pull request. */
  readonly n: number;
  readonly id: string;
  /** A hash of the cells that are shown: an answer counts while this is what head has, whatever the label becomes. */
  readonly content: string;
  /** What the dataset said when the row was first drawn; never shown. */
  readonly label: string;
  /** What the row was stratified by then: repairing it moves it to no other stratum. */
  readonly strata: readonly string[];
  readonly flagged?: boolean;
  readonly path: string;
  readonly line?: number;
  /** Masked already, as it was shown. */
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly column: string;
  readonly text: string;
}

/** Rows an expert is no longer asked about unless answered already: they go to the next expert. */
export interface RowsReleased {
  readonly kind: 'rows-released';
  readonly dataset: string;
  readonly round: number;
  readonly expert: string;
  /** The expert's numbers of the rows. */
  readonly numbers: readonly number[];
  /** `involved`: they have a hand in the change by now. `removed`: the config does not name them any more. */
  readonly why: 'passed' | 'overdue' | 'removed' | 'involved' | 'changed' | 'not-drawn';
}

export interface ExpertReminded {
  readonly kind: 'expert-reminded';
  readonly expert: string;
  /** The date that was reminded of. */
  readonly due: string;
}

/**
 * The answers to every drawn row are in and sealed: they count, for ever. A push that draws more rows is followed by another
 * seal of the same round, with the rows of the sample as it is then.
 */
export interface RoundSealed {
  readonly kind: 'round-sealed';
  readonly dataset: string;
  readonly round: number;
  /** From 1 on, in each round. */
  readonly seal: number;
  readonly head: string;
  /** Rows that count, each with the answers that count. */
  readonly rows: readonly SealedRow[];
  /** Rows of the frame by stratum. */
  readonly strata: Readonly<Record<string, number>>;
  readonly census: boolean;
}

export interface SealedRow {
  readonly id: string;
  readonly content: string;
  readonly path: string;
  readonly line?: number;
  readonly cells: readonly ShownCell[];
  readonly stratum: string;
  readonly inclusion: number;
  /** As first drawn. */
  readonly label: string;
  readonly source?: string;
  readonly answers: readonly SealedAnswer[];
}

export interface SealedAnswer {
  readonly expert: string;
  /** A label or value, `can't tell` or `bad row`. */
  readonly answer: string;
  readonly note?: string;
  readonly way: AnswerWay;
  /** The comment that it came in. */
  readonly comment?: number;
}

/** `page` and `sealed` are blind: nobody else can read them before the round closes. */
export type AnswerWay = 'comment' | 'page' | 'sealed';

/** The ledger holds a round's rows as they stood then. */
export interface RowsRemembered {
  readonly kind: 'rows-remembered';
  readonly dataset: string;
  readonly round: number;
  readonly digest: string;
}

/** GitHub does not let this person be asked for a review: they are mentioned instead. */
export interface ReviewerRefused {
  readonly kind: 'reviewer-refused';
  readonly login: string;
}

/** Somebody who was asked turns out to have a hand in the change. */
export interface HandSeen {
  readonly kind: 'hand-seen';
  /** In lower case. */
  readonly login: string;
}

/** A command that was carried out, or refused, at a commit. */
export interface CommandTaken {
  readonly kind: 'command-taken';
  readonly comment: number;
  readonly version: number;
  readonly line: number;
  readonly name: string;
  readonly rest: string;
  readonly by: string;
  /** The commit that it speaks of; empty where that cannot be told, as head had no check yet that whoever gave it could have seen. */
  readonly head: string;
  /** Git's object names of the guidelines' texts that it speaks of. */
  readonly guidelines: readonly string[];
}

/** A button of the check run was pressed. */
export interface ButtonPressed {
  readonly kind: 'button-pressed';
  readonly identifier: string;
  readonly by: string;
  readonly role: Role;
  readonly head: string;
}

/** The pull request was closed or merged: the secrets are told, once. */
export interface DrawPublished {
  readonly kind: 'draw-published';
  /** The commits whose difference was reviewed: under a secret that everybody knows, nothing else can be drawn. */
  readonly of?: { readonly head: string; readonly mergeBase: string };
}

/** A pull request with too few eligible rows was merged: they travel with the dataset's next review. */
export interface RowsQueued {
  readonly kind: 'rows-queued';
  readonly dataset: string;
  readonly rows: readonly { readonly id: string; readonly content: string }[];
}
