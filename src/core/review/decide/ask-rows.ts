import { assignRows } from '../assign/assign-rows.ts';
import { batchesOf } from '../assign/batches-of.ts';
import { packetOrder } from '../assign/packet-order.ts';
import type { AskedAbout, DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ExpertFacts } from '../facts.ts';
import type { AskedRow, JournalEntry } from '../journal.ts';
import { dueAt } from '../time/due-at.ts';

/** Whom rows are given to. */
export interface Asking {
  readonly entries: readonly JournalEntry[];
  /** Drawn rows for which an expert is missing, with nobody who can be asked now. */
  readonly short: number;
}

/**
 * Asks experts about the drawn rows that have too few of them. Numbers go on where the expert's packet ends, in an order of the
 * expert's own, ten to a batch; so whatever was sent stays as it is.
 */
export function askRows(
  { name, facts, rounds, rows }: DatasetReview,
  { packets, excluded }: Pick<ReviewState, 'packets' | 'excluded'>,
  { experts, now }: { readonly experts: readonly ExpertFacts[]; readonly now: string },
): Asking {
  const { opened, asked } = rounds.at(-1)!;
  const { policy } = facts;
  const open = rows.filter((row) => !row.isSealed && holders(row).length < policy.perRow);
  if (open.length === 0) return { entries: [], short: 0 };
  const { assigned, short } = assignRows({
    rows: open.map(({ drawn }) => drawn),
    experts,
    dataset: name,
    perRow: policy.perRow,
    secret: opened.secret,
    excluded,
    holders: new Map(open.map((row) => [row.drawn.id, holders(row)])),
    taken: new Map(open.map(({ drawn, asked }) => [drawn.id, asked.map(({ expert }) => expert)])),
  });
  const due = dueAt(new Date(now), policy.due).toISOString();
  const entries: JournalEntry[] = [];
  for (const [expert, ids] of byExpert(assigned)) {
    let n = Math.max(0, ...(packets.get(expert.toLowerCase())?.rows.keys() ?? []));
    let batch = Math.max(
      0,
      ...asked.flatMap((entry) => (isOf(entry.expert, expert) ? [entry.batch] : [])),
    );
    for (const part of batchesOf(packetOrder(opened.secret, expert, ids))) {
      batch++;
      entries.push({
        kind: 'rows-asked',
        key: `rows-asked ${name} ${opened.round} ${expert.toLowerCase()} ${batch}`,
        at: now,
        dataset: name,
        round: opened.round,
        expert,
        batch,
        due,
        rows: part.map((id) => askedRow(++n, open.find(({ drawn }) => drawn.id === id)!)),
      });
    }
  }
  return { entries, short: short.length };
}

/** Experts who have answered a row, or still can. */
function holders({ asked }: AskedAbout): string[] {
  return asked.filter(({ answer, row }) => answer || !row.released).map(({ expert }) => expert);
}

function byExpert(assigned: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, experts] of assigned) {
    for (const expert of experts) ids.set(expert, [...(ids.get(expert) ?? []), id]);
  }
  return ids;
}

function isOf(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The label as first drawn is the one that whoever was asked first was asked under. */
function askedRow(n: number, { drawn, asked }: AskedAbout): AskedRow {
  const { id, content, path, line, cells, strata, flagged } = drawn;
  return {
    n,
    id,
    content,
    label: asked[0]?.row.label ?? drawn.label,
    strata,
    ...(flagged && { flagged }),
    path,
    ...(line !== undefined && { line }),
    cells,
  };
}
