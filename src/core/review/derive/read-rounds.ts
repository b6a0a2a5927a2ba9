import type {
  JournalEntry,
  RoundOpened,
  RoundSealed,
  RowsAsked,
  RowsDrawn,
  RowsReleased,
} from '../journal.ts';

/** Something of the journal and when it was recorded. */
export type Recorded<Matter> = Matter & { readonly at: string };

/** A round of a dataset as the journal tells it. */
export interface Round {
  readonly opened: Recorded<RoundOpened>;
  /** What it drew before anybody was asked; undefined as long as nobody is. */
  readonly drawn?: Recorded<RowsDrawn>;
  readonly asked: readonly Recorded<RowsAsked>[];
  readonly released: readonly Recorded<RowsReleased>[];
  /** The oldest first. */
  readonly seals: readonly Recorded<RoundSealed>[];
}

/** The rounds of a dataset, the oldest first. Only the last one is under way. */
export function readRounds(journal: readonly JournalEntry[], dataset: string): readonly Round[] {
  const rounds = new Map<
    number,
    {
      opened: Recorded<RoundOpened>;
      drawn?: Recorded<RowsDrawn>;
      asked: Recorded<RowsAsked>[];
      released: Recorded<RowsReleased>[];
      seals: Recorded<RoundSealed>[];
    }
  >();
  for (const entry of journal) {
    if (!('dataset' in entry) || entry.dataset !== dataset) continue;
    if (entry.kind === 'round-opened') {
      rounds.set(entry.round, { opened: entry, asked: [], released: [], seals: [] });
    } else if (entry.kind === 'rows-drawn') {
      const round = rounds.get(entry.round);
      if (round) round.drawn = entry;
    } else if (entry.kind === 'rows-asked') rounds.get(entry.round)?.asked.push(entry);
    else if (entry.kind === 'rows-released') rounds.get(entry.round)?.released.push(entry);
    else if (entry.kind === 'round-sealed') rounds.get(entry.round)?.seals.push(entry);
  }
  return [...rounds.values()].sort((a, b) => a.opened.round - b.opened.round);
}
