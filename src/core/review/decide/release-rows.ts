import { createHash } from 'node:crypto';
import type { AskedAbout, DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { sealKey } from '../derive/seal-key.ts';
import type { JournalEntry, RowsReleased } from '../journal.ts';

type Why = RowsReleased['why'];

/**
 * Rows of the round under way that an expert has not answered and need not: those that a push changed or took out of the
 * sample, and all those of an expert who passed, left the pool or has a hand in the change by now.
 */
export function releaseRows(
  { name, rounds, rows }: DatasetReview,
  state: Pick<ReviewState, 'packets' | 'excluded'>,
  {
    pool,
    passed,
    now,
  }: {
    /** Logins in lower case. */
    readonly pool: ReadonlySet<string>;
    /** By the login in lower case: when they passed last. */
    readonly passed: ReadonlyMap<string, string>;
    readonly now: string;
  },
): readonly JournalEntry[] {
  const round = rounds.at(-1)!.opened.round;
  const drawn = new Map(rows.map((row) => [sealKey(row.drawn), row]));
  const ids = new Set(rows.map((row) => row.drawn.id));
  const entries: JournalEntry[] = [];
  for (const [login, packet] of state.packets) {
    const passedAt = passed.get(login);
    const byReason = new Map<Why, number[]>();
    for (const row of packet.rows.values()) {
      if (row.dataset !== name || row.round !== round || row.released || row.sealedAt) continue;
      if (isAnswered(drawn.get(sealKey(row)), packet.expert)) continue;
      const why = reasonOf({
        isDrawn: drawn.has(sealKey(row)),
        isChanged: ids.has(row.id),
        isInvolved: state.excluded.has(login),
        isOut: !pool.has(login),
        hasPassed: passedAt !== undefined && passedAt >= row.askedAt,
      });
      if (why) byReason.set(why, [...(byReason.get(why) ?? []), row.n]);
    }
    for (const [why, numbers] of byReason) {
      entries.push(releasing(name, round, packet.expert, numbers, why, now));
    }
  }
  return entries;
}

function reasonOf({
  isDrawn,
  isChanged,
  isInvolved,
  isOut,
  hasPassed,
}: {
  readonly isDrawn: boolean;
  readonly isChanged: boolean;
  readonly isInvolved: boolean;
  readonly isOut: boolean;
  readonly hasPassed: boolean;
}): Why | undefined {
  if (!isDrawn) return isChanged ? 'changed' : 'not-drawn';
  if (isInvolved) return 'involved';
  if (isOut) return 'removed';
  return hasPassed ? 'passed' : undefined;
}

function isAnswered(row: AskedAbout | undefined, expert: string): boolean {
  return row?.asked.some((asked) => asked.expert === expert && asked.answer) ?? false;
}

/** The entry that says so; its key is made of what it says, so that the same release is recorded once. */
export function releasing(
  dataset: string,
  round: number,
  expert: string,
  numbers: readonly number[],
  why: Why,
  now: string,
): JournalEntry {
  const digest = createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 16);
  return {
    kind: 'rows-released',
    key: `rows-released ${dataset} ${round} ${expert.toLowerCase()} ${digest}`,
    at: now,
    dataset,
    round,
    expert,
    numbers,
    why,
  };
}
