import type { CheckContent, LineSuggestion, Reaction } from './facts.ts';
import type { JournalEntry, SealedRow } from './journal.ts';
import type { SuggestedPart } from './suggested-rows.ts';

/**
 * One thing to do, as far as it is not done. The order in which actions are decided is the order in which they are
 * carried out, and stopping between any two is safe: what is left is decided again.
 */
export type ReviewAction =
  /** Written to the store before anything on GitHub speaks of it. */
  | { readonly kind: 'record'; readonly entry: JournalEntry }
  /** Answers and verdicts that outlive the pull request. */
  | { readonly kind: 'remember'; readonly dataset: string; readonly rows: readonly LedgerRow[] }
  | { readonly kind: 'create-comment'; readonly body: string }
  | { readonly kind: 'update-comment'; readonly comment: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly comment: number }
  | { readonly kind: 'minimise-comment'; readonly comment: number; readonly nodeId: string }
  | { readonly kind: 'react'; readonly comment: number; readonly reaction: Reaction }
  | { readonly kind: 'request-review'; readonly login: string }
  | { readonly kind: 'remove-review-request'; readonly login: string }
  /** For nobody to see yet, on those of the lines that GitHub shows. */
  | {
      readonly kind: 'create-review';
      readonly of: SuggestedPart;
      readonly sha: string;
      readonly body: string;
      readonly suggestions: readonly SuggestedLines[];
    }
  | {
      readonly kind: 'submit-review';
      readonly of: SuggestedPart;
      readonly review: number;
      readonly body: string;
    }
  /** One that nobody sees. */
  | { readonly kind: 'delete-review'; readonly review: number }
  /** Creates the check run `assay/review` on head, or brings the given one up to date. */
  | {
      readonly kind: 'check';
      readonly id?: number;
      readonly sha: string;
      readonly content: CheckContent;
    };

/** What is said of lines of a file, as long as they are what they were. */
export interface SuggestedLines
  extends Pick<LineSuggestion, 'path' | 'startLine' | 'line' | 'was'> {
  readonly body: string;
}

/** A row in the ledger. */
export interface LedgerRow extends SealedRow {
  readonly round: number;
  /** What head says now, after corrections. */
  readonly current: string;
  /** `verified`: the final verdict equals the current label. */
  readonly verdict: 'verified' | 'wrong' | 'open';
  readonly labels: readonly string[];
  /** Git's object name of the guideline's text; null: none. */
  readonly guideline: string | null;
}
