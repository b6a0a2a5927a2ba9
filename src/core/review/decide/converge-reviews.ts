import { createHash } from 'node:crypto';
import { suggestionComment } from '../../render/review/suggestion-comment.ts';
import { suggestionsReview } from '../../render/review/suggestions-review.ts';
import type { ReviewAction } from '../actions.ts';
import {
  amongCorrections,
  type CorrectableRow,
  correctableRows,
} from '../derive/correctable-rows.ts';
import { type ReadSuggested, readSuggested } from '../derive/read-suggested.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import { markerLine } from '../markers.ts';
import type { SuggestedPart } from '../suggested-rows.ts';

type WantedReview = Omit<Extract<ReviewAction, { kind: 'create-review' }>, 'kind'>;

/**
 * What it takes until suggestions that were decided on stand on their lines, one review after the other. A review is made before anybody
 * sees it and shown when it is whole: GitHub has but one that is pending, so that one which a lost answer left is found and shown,
 * and one that is not wanted any more, as head or a decision is another one by now, is deleted.
 */
export function convergeReviews(facts: ReviewFacts, state: ReviewState): readonly ReviewAction[] {
  const wanted = wantedReview(facts, state);
  const pending = (facts.present.reviews ?? []).filter(({ isPending }) => isPending);
  const made = pending.find(
    ({ body }) => wanted !== undefined && markerLine(body) === markerLine(wanted.body),
  );
  const deleted = pending
    .filter((review) => review !== made)
    .map(({ id }): ReviewAction => ({ kind: 'delete-review', review: id }));
  if (!wanted) return deleted;
  const { of, body } = wanted;
  return [
    ...deleted,
    made
      ? { kind: 'submit-review', of, review: made.id, body }
      : { kind: 'create-review', ...wanted },
  ];
}

/** The first that does not stand yet; a pull request that is over gets none. */
function wantedReview(facts: ReviewFacts, { datasets }: ReviewState): WantedReview | undefined {
  const { pull, journal } = facts;
  if (pull.state === 'closed' || pull.state === 'merged') return undefined;
  for (const review of datasets) {
    const rows = correctableRows(review);
    for (const part of readSuggested(journal, review.name)) {
      const isOwn = amongCorrections(part.rows);
      const own = rows.filter(({ lines }) => isOwn(lines));
      if (part.settled || own.length === 0) continue;
      return describeReview(part, own, review.facts.ask.kind, pull.head.sha);
    }
  }
  return undefined;
}

function describeReview(
  { dataset, round, part }: ReadSuggested,
  rows: readonly CorrectableRow[],
  asked: 'label' | 'value',
  sha: string,
): WantedReview {
  const of: SuggestedPart = { dataset, round, part };
  return {
    of,
    sha,
    body: suggestionsReview({ ...of, asked, head: sha, rows: digestOf(rows) }),
    suggestions: rows.map(({ row, lines: { path, startLine, line, was, text } }) => ({
      path,
      startLine,
      line,
      was,
      body: suggestionComment(row, text),
    })),
  };
}

/** Of what is suggested of which rows: a decision can change that at one commit. */
function digestOf(rows: readonly CorrectableRow[]): string {
  const corrections = rows.map(({ lines: { id, value } }) => [id, value]);
  return createHash('sha256').update(JSON.stringify(corrections)).digest('hex').slice(0, 16);
}
