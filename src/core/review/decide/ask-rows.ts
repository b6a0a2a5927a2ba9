import { batchesOf, packetOrder } from '../assign/packet-order.ts';
import type { AskedAbout, DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { AskedRow, JournalEntry, RowsAsked } from '../journal.ts';
import { sameLogin } from '../same-login.ts';
import { dueAt } from '../time/due-at.ts';
import { assignMissing } from './assign-missing.ts';

/**
 * Asks experts about the drawn rows that have too few of them. Numbers go on where the expert's packet ends, in an order of the
 * expert's own, ten to a batch; so whatever was sent stays as it is. Before the first of a round is asked, it is recorded what was drawn
 * from what.
 */
export function askRows(
  review: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
): readonly JournalEntry[] {
  const { name, rounds, rows } = review;
  const { opened, asked } = rounds.at(-1)!;
  const { packets } = state;
  const { now } = facts;
  const { policy } = review.facts;
  const open = rows.filter((row) => !row.isSealed);
  const { assigned } = assignMissing({ review, facts, state, rows: open });
  const due = dueAt(new Date(now), policy.due).toISOString();
  const labels = firstLabels(asked);
  const entries: JournalEntry[] = [];
  for (const [expert, ids] of byExpert(assigned)) {
    let n = Math.max(0, ...(packets.get(expert.toLowerCase())?.rows.keys() ?? []));
    let batch = Math.max(
      0,
      ...asked.flatMap((entry) => (sameLogin(entry.expert, expert) ? [entry.batch] : [])),
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
        head: facts.pull.head.sha,
        due,
        rows: part.map((id) => askedRow(++n, open.find(({ drawn }) => drawn.id === id)!, labels)),
      });
    }
  }
  if (asked.length > 0 || entries.length === 0) return entries;
  return [rowsDrawn(review, facts), ...entries];
}

function rowsDrawn(
  { name, facts: { draw, told }, rounds }: DatasetReview,
  { now, pull: { base, head } }: ReviewFacts,
): JournalEntry {
  const { round } = rounds.at(-1)!.opened;
  return {
    kind: 'rows-drawn',
    key: `rows-drawn ${name} ${round} ${head.sha} ${base.sha}`,
    at: now,
    dataset: name,
    round,
    base: base.mergeBase,
    tip: base.sha,
    head: head.sha,
    rows: draw.rows.map(({ id }) => id),
    ...told,
  };
}

function byExpert(assigned: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, experts] of assigned) {
    for (const expert of experts) ids.set(expert, [...(ids.get(expert) ?? []), id]);
  }
  return ids;
}

/** Labels as rows were first drawn with in the round, by id: touching what is shown of a row does not make its label another one. */
function firstLabels(asked: readonly RowsAsked[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id, label } of asked.flatMap(({ rows }) => rows)) {
    if (!labels.has(id)) labels.set(id, label);
  }
  return labels;
}

function askedRow(n: number, { drawn }: AskedAbout, labels: ReadonlyMap<string, string>): AskedRow {
  const { id, content, path, line, cells, strata, flagged } = drawn;
  return {
    n,
    id,
    content,
    label: labels.get(id) ?? drawn.label,
    strata,
    ...(flagged && { flagged }),
    path,
    ...(line !== undefined && { line }),
    cells,
  };
}
