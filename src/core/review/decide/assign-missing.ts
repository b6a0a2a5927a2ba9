import { SECONDS_A_ROW } from '../../audit/seconds-a-row.ts';
import { type Assignment, assignRows } from '../assign/assign-rows.ts';
import type { AskedAbout, DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import { poolOf } from './pool-of.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whom to ask about drawn rows that have too few experts. */
export interface Missing {
  readonly review: DatasetReview;
  readonly facts: Pick<ReviewFacts, 'pull' | 'experts' | 'now'>;
  readonly state: Pick<ReviewState, 'packets' | 'effects'>;
  /** Drawn and not sealed. */
  readonly rows: readonly AskedAbout[];
  /** Whom not to count on any more: their unanswered rows are to go to somebody else. */
  readonly without?: string;
}

/** Assigns experts to those of the rows that lack some; the same facts give the same people. */
export function assignMissing({ review, facts, state, rows, without }: Missing): Assignment {
  const { pull, now } = facts;
  const holds = ({ expert, answer, row }: AskedAbout['asked'][number]) =>
    answer !== undefined || (!row.released && expert !== without);
  const logins = (of: (asked: AskedAbout['asked'][number]) => boolean) =>
    new Map(
      rows.map(({ drawn, asked }) => [drawn.id, asked.filter(of).map(({ expert }) => expert)]),
    );
  return assignRows({
    rows: rows.map(({ drawn }) => drawn),
    experts: poolOf(review.name, facts, state),
    dataset: review.name,
    perRow: review.facts.policy.perRow,
    secret: review.rounds.at(-1)!.opened.secret,
    writers: pull,
    taken: logins(holds),
    // A row that changed, or was out of the sample for a while, was not given back by anybody.
    released: logins((asked) => !holds(asked) && !isWithdrawn(asked.row)),
    asked: askedThisWeek(state, now),
    secondsPerRow: SECONDS_A_ROW,
  });
}

function isWithdrawn({ released }: AskedAbout['asked'][number]['row']): boolean {
  return released === 'changed' || released === 'not-drawn';
}

/** Rows of this pull request that each expert was asked about in the last seven days, and was not relieved of. */
export function askedThisWeek(
  { packets }: Pick<ReviewState, 'packets'>,
  now: string,
): ReadonlyMap<string, number> {
  const since = new Date(Date.parse(now) - WEEK_MS).toISOString();
  return new Map(
    [...packets].map(([login, { rows }]) => [
      login,
      [...rows.values()].filter(({ askedAt, released }) => askedAt >= since && !released).length,
    ]),
  );
}
