import type { DatasetFacts, DrawnFact } from '../facts.ts';
import type { ReadAnswer } from './counted-answer.ts';
import type { ReviewJudgement } from './judge-review.ts';
import type { PacketRow } from './read-packets.ts';
import type { Round } from './read-rounds.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** Where the review of one dataset stands. */
export interface DatasetReview {
  readonly name: string;
  readonly facts: DatasetFacts;
  /** The oldest first; the last one is under way, unless the phase says that the next one opens. */
  readonly rounds: readonly Round[];
  readonly phase: ReviewPhase;
  /** The drawn rows and who is asked about each; empty before a round is open. */
  readonly rows: readonly AskedAbout[];
  /** Of every round that was sealed, the oldest first. */
  readonly results: readonly ReviewResult[];
  /** Of the round that was sealed last; kept in view while the next one is under way. */
  readonly result?: ReviewResult;
}

export type ReviewPhase =
  /** No row to ask about. */
  | { readonly kind: 'nothing' }
  /** Too few rows to disturb anybody: they travel with the next review. */
  | { readonly kind: 'queued' }
  /** A round has to be opened. */
  | { readonly kind: 'to-open'; readonly because: FreshDrawReason }
  /** Experts are asked, or have to be. */
  | { readonly kind: 'asking' }
  /** Every drawn row has its answers, and they have yet to be sealed. */
  | { readonly kind: 'to-seal' }
  /** Sealed and judged; `result` says what follows. */
  | { readonly kind: 'judged' };

/** Why rows are drawn afresh. */
export type FreshDrawReason =
  | 'first'
  | 'guideline-changed'
  | 'labels-corrected'
  | 'question-changed'
  | 'secret-known'
  | 'base-changed'
  | 'asked-for';

/** A drawn row and the experts who were asked about it as it is. */
export interface AskedAbout {
  readonly drawn: DrawnFact;
  readonly asked: readonly AskedExpert[];
  readonly isSealed: boolean;
}

export interface AskedExpert {
  readonly expert: string;
  readonly row: PacketRow;
  readonly answer?: ReadAnswer;
}

/** What the latest sealed round found, and what has to follow. */
export interface ReviewResult {
  readonly round: Round;
  readonly rows: readonly ReviewedRow[];
  /** Rows that were found wrong before and are not in this sample: a further draw does not make them right. */
  readonly before: readonly ReviewedRow[];
  readonly judgement: ReviewJudgement;
  readonly outcome: ReviewOutcome;
}

/**
 * Do the experts agree, and are the labels right?
 *
 * | outcome | | who acts |
 * | --- | --- | --- |
 * | `passed` | agree, right | nobody |
 * | `fix-rows` | agree; rows are known to be wrong | the author: correct or dismiss each |
 * | `too-many-wrong` | agree; wrong beyond the limit | the author: correct what is like them; then a fresh draw |
 * | `fix-guideline` | disagree | the guideline's owners; then a fresh draw |
 * | `adjudicate` | too few rows to tell | an adjudicator: decide the open rows |
 * | `too-few` | too few rows to tell, and no census | the maintainers |
 */
export type ReviewOutcome =
  | 'passed'
  | 'fix-rows'
  | 'too-many-wrong'
  | 'fix-guideline'
  | 'adjudicate'
  | 'too-few';
