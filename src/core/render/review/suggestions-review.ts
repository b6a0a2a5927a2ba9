import { reviewMarker } from '../../review/markers.ts';
import { boundBody } from './parts/bound-body.ts';
import { showName } from './parts/show-name.ts';

export interface SuggestionsView {
  readonly dataset: string;
  readonly round: number;
  /** From 1 on, in each round. */
  readonly part: number;
  /** The commit whose lines are meant. */
  readonly head: string;
  /** Of the corrections: what tells one review from another at the same commit. */
  readonly rows: string;
  readonly asked: 'label' | 'value';
}

/** What stands above suggestions on single lines. */
export function suggestionsReview({
  dataset,
  round,
  part,
  head,
  rows,
  asked,
}: SuggestionsView): string {
  return boundBody(reviewMarker('suggestions', { dataset, round, part, head, rows }), [
    `Experts read these rows of ${showName(dataset)} otherwise. Each suggestion changes the ${asked} of one row and nothing else: commit it by itself, or add several to a batch in *Files changed* and commit them together.`,
    'Where a row is right as it stands, somebody who has no hand in this change can keep it: `/assay dismiss <row> <reason>` in a comment on the pull request. Replies to suggestions are not read.',
  ]);
}
