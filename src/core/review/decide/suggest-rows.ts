import { amongCorrections, correctableRows } from '../derive/correctable-rows.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import { type ReadSuggested, readSuggested } from '../derive/read-suggested.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { PresentReview, ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { readMarker } from '../markers.ts';
import type { SuggestedPart, SuggestionsSettled } from '../suggested-rows.ts';

/** Of a round: the patch in the result has all rows, and more suggestions nobody reads. */
const MOST_ROWS = 50;

/** Takes down which corrections are to be suggested on their lines, and which of these suggestions stand by now. */
export function suggestRows(
  { now, journal, present }: Pick<ReviewFacts, 'now' | 'journal' | 'present'>,
  { datasets }: Pick<ReviewState, 'datasets'>,
): readonly JournalEntry[] {
  return datasets.flatMap((review) => {
    const before = readSuggested(journal, review.name);
    return [
      ...before
        .filter((part) => !part.settled && isPosted(part, present.reviews ?? []))
        .map((part) => settling(part, 'posted', now)),
      ...suggesting(review, before, now),
    ];
  });
}

function suggesting(
  review: DatasetReview,
  before: readonly ReadSuggested[],
  now: string,
): readonly JournalEntry[] {
  const { name, result } = review;
  if (!result) return [];
  const { round } = result.round.opened;
  const own = before.filter((part) => part.round === round);
  const room = MOST_ROWS - own.reduce((sum, { rows }) => sum + rows.length, 0);
  const isKnown = amongCorrections(before.flatMap(({ rows }) => rows));
  const rows = correctableRows(review)
    .map(({ lines: { id, value } }) => ({ id, value }))
    .filter((row) => !isKnown(row))
    .slice(0, Math.max(0, room));
  if (rows.length === 0) return [];
  const part = own.length + 1;
  const key = `rows-suggested ${name} ${round} ${part}`;
  return [{ kind: 'rows-suggested', key, at: now, dataset: name, round, part, rows }];
}

function isPosted(
  { dataset, round, part }: SuggestedPart,
  reviews: readonly PresentReview[],
): boolean {
  return reviews.some(({ body, isPending }) => {
    const { kind, fields = {} } = readMarker(body) ?? {};
    return (
      !isPending &&
      kind === 'suggestions' &&
      fields['dataset'] === dataset &&
      fields['round'] === String(round) &&
      fields['part'] === String(part)
    );
  });
}

/** The entry that says what became of a review with suggestions. */
export function settling(
  { dataset, round, part }: SuggestedPart,
  as: SuggestionsSettled['as'],
  now: string,
): JournalEntry {
  const key = `suggestions-settled ${dataset} ${round} ${part}`;
  return { kind: 'suggestions-settled', key, at: now, dataset, round, part, as };
}
