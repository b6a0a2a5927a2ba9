import type {
  JournalEntry,
  RoundOpened,
  RoundSealed,
  RowsAsked,
  RowsDrawn,
  RowsReleased,
} from '../journal.ts';

/** Something of the journal, when it was recorded, and after how much else. */
export type Recorded<Matter> = Matter & { readonly at: string; readonly place: number };

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
  for (const [place, recorded] of journal.entries()) {
    if (!('dataset' in recorded) || recorded.dataset !== dataset) continue;
    const entry = { ...recorded, place };
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
