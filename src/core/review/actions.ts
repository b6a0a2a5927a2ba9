import type { CheckContent, Reaction } from './facts.ts';
import type { JournalEntry, SealedRow } from './journal.ts';

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
  /** Creates the check run `assay/review` on head, or brings the given one up to date. */
  | {
      readonly kind: 'check';
      readonly id?: number;
      readonly sha: string;
      readonly content: CheckContent;
    };

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
