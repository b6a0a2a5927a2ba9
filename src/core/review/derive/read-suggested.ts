import type { JournalEntry } from '../journal.ts';
import type { RowsSuggested, SuggestionsSettled } from '../suggested-rows.ts';

/** A review with suggestions, and what became of it; left out as long as that is open. */
export interface ReadSuggested extends RowsSuggested {
  readonly settled?: SuggestionsSettled['as'];
}

/** The reviews with suggestions of a dataset that were decided on, the oldest first. */
export function readSuggested(
  journal: readonly JournalEntry[],
  dataset: string,
): readonly ReadSuggested[] {
  const settled = new Map(
    journal.flatMap((entry) =>
      entry.kind === 'suggestions-settled' && entry.dataset === dataset
        ? [[`${entry.round} ${entry.part}`, entry.as] as const]
        : [],
    ),
  );
  return journal.flatMap((entry) => {
    if (entry.kind !== 'rows-suggested' || entry.dataset !== dataset) return [];
    const as = settled.get(`${entry.round} ${entry.part}`);
    return [{ ...entry, ...(as && { settled: as }) }];
  });
}
