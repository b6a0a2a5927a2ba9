import type { AskedRow } from '../journal.ts';
import type { ReviewRow } from './read-review-rows.ts';

/** What the stratum of rows is called whose verified label was changed. */
export const RELABELLED = 'relabelled';
/** What is said of how a row changed that an earlier pull request brought. */
const QUEUED = 'queued';

/** A row that an expert was asked about in the round under way. */
export type AskedBefore = Omit<AskedRow, 'n'> & {
  /** Whether its answers count, so that it stays in the sample whatever becomes of it. */
  readonly answered: boolean;
};

/** What the rows of a dataset are held against. */
export interface FrameSituation {
  /** Of the round under way, in the order in which they were asked about. */
  readonly asked: readonly AskedBefore[];
  /** Contents of rows that waited for this review, by id. */
  readonly queued: ReadonlyMap<string, string>;
  /** Ids of rows whose label experts verified and which have another one now. */
  readonly relabelled: ReadonlySet<string>;
  /** Whether rows are stratified by what is asked: labels are, values are not. */
  readonly byLabel: boolean;
}

/** A row of the frame. */
export interface ReviewFrameRow {
  readonly id: string;
  /** What its rank is made of, see {@link rankOf}. */
  readonly rank: string;
  readonly strata: readonly string[];
  readonly flagged: boolean;
  /** How it stands in head; undefined: it is gone. */
  readonly row: ReviewRow | undefined;
  /** As it was asked about, where head has it so no longer and its answers count all the same. */
  readonly was?: AskedBefore;
}

/** The frame of a review. */
export interface ReviewFrame {
  readonly rows: readonly ReviewFrameRow[];
  /** Ids of those that only earlier pull requests brought. */
  readonly queued: readonly string[];
}

/**
 * The rows that can be drawn: eligible ones, those that waited for this review and are what they were, and those that experts
 * were asked about in the round under way, though they be gone: whoever reads a packet could otherwise take a row out of the
 * sample by bringing it in again under another key. What was asked about keeps the strata of its first draw: repairing a
 * label moves no row to where it is drawn less likely.
 *
 * @param rows With unlike ids: the eligible ones, and those that were asked about or waited.
 */
export function buildFrame(
  rows: readonly ReviewRow[],
  { asked, queued, relabelled, byLabel }: FrameSituation,
): ReviewFrame {
  const first = new Map<string, AskedBefore>();
  const latest = new Map<string, AskedBefore>();
  for (const row of asked) {
    if (!first.has(row.id)) first.set(row.id, row);
    if (row.answered || !latest.get(row.id)?.answered) latest.set(row.id, row);
  }
  const isWaiting = ({ id, content, label }: ReviewRow) => {
    const before = first.get(id);
    const waited = before?.strata.at(-1) === QUEUED ? before.content : queued.get(id);
    return label !== '' && waited === content;
  };
  const frame: ReviewFrameRow[] = [];
  const there = new Map<string, ReviewRow>();
  const waited: string[] = [];
  for (const row of rows) {
    there.set(row.id, row);
    if (!row.change && !isWaiting(row)) continue;
    if (!row.change) waited.push(row.id);
    const before = first.get(row.id);
    const strata =
      before?.strata ?? (relabelled.has(row.id) ? [RELABELLED] : strataOf(row, byLabel));
    frame.push({
      id: row.id,
      rank: rankOf(before ?? row),
      strata,
      flagged: before ? before.flagged === true : row.flagged && strata[0] !== RELABELLED,
      row,
    });
  }
  const within = new Set(frame.map(({ id }) => id));
  for (const [id, was] of latest) {
    // With nothing left to review, nobody is kept waiting for what was never answered.
    if (within.has(id) || (within.size === 0 && !was.answered)) continue;
    const { strata, flagged = false } = first.get(id)!;
    frame.push({ id, rank: rankOf(first.get(id)!), strata, flagged, row: there.get(id), was });
  }
  return { rows: frame, queued: waited };
}

function strataOf({ label, source = '', change }: ReviewRow, byLabel: boolean): string[] {
  return [...(byLabel ? [label] : []), source, change ?? QUEUED];
}

/**
 * What the rank of a row is made of: the row as it is, or as it was first asked about. Packets tell which rows were drawn; so
 * whoever changes one of the others afterwards gives it another chance of being drawn, and those that were drawn stay.
 */
function rankOf({ id, content, label }: Pick<ReviewRow, 'id' | 'content' | 'label'>): string {
  return JSON.stringify([id, content, label]);
}
