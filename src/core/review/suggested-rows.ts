/**
 * Rows whose correction is suggested on their lines, as far as GitHub shows these, in one review: written down before it is made, and
 * never suggested again.
 */
export interface RowsSuggested extends SuggestedPart {
  readonly kind: 'rows-suggested';
  readonly rows: readonly WantedCorrection[];
}

/** What tells a review with suggestions from all others of a pull request. */
export interface SuggestedPart {
  readonly dataset: string;
  /** The round whose result is the latest. */
  readonly round: number;
  /** From 1 on, in each round. */
  readonly part: number;
}

/** What a row that is known to be wrong should say. */
export interface WantedCorrection {
  readonly id: string;
  readonly value: string;
}

/** What became of a review with suggestions. */
export interface SuggestionsSettled extends SuggestedPart {
  readonly kind: 'suggestions-settled';
  /** `refused`: GitHub shows none of the lines, or does not take the review. */
  readonly as: 'posted' | 'refused';
}
