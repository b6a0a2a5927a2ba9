import type { DatasetReview } from './dataset-review.ts';
import { deadlineOf, type Extension } from './deadline-of.ts';
import type { PacketRow } from './read-packets.ts';

/** What an expert has yet to answer in the round under way of a dataset. */
export interface Waiting {
  readonly expert: string;
  readonly dataset: string;
  readonly rows: readonly PacketRow[];
  /** The earliest date at which one of them is due. ISO 8601. */
  readonly due: string;
  /** When the first of those was asked. */
  readonly askedAt: string;
}

/** Who is waited for: the rows that are drawn, asked about, not answered and not released, by expert and date. */
export function waitingRows(
  { name, phase, rows }: DatasetReview,
  extensions: readonly Extension[],
): readonly Waiting[] {
  if (phase.kind !== 'asking') return [];
  const waiting = new Map<string, Waiting>();
  for (const { asked, isSealed } of rows) {
    if (isSealed) continue;
    for (const { expert, row, answer } of asked) {
      if (answer || row.released) continue;
      const due = deadlineOf(row, expert, extensions);
      const key = `${expert.toLowerCase()} ${due}`;
      const known = waiting.get(key);
      waiting.set(key, {
        expert,
        dataset: name,
        rows: [...(known?.rows ?? []), row].sort((a, b) => a.n - b.n),
        due,
        askedAt: known && known.askedAt < row.askedAt ? known.askedAt : row.askedAt,
      });
    }
  }
  return [...waiting.values()].sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}
