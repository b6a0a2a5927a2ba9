import { keyedOrder } from '../../audit/plan/keyed-order.ts';
import { bareLogin } from '../bare-login.ts';
import type { ExpertFacts } from '../facts.ts';
import { barredFromRow, type RowToAssign } from './may-answer.ts';

/** Somebody who can be asked now. */
export interface Candidate {
  readonly expert: ExpertFacts;
  /** Rows more this week. */
  readonly capacity: number;
  /** Rows of the round that they have already. */
  readonly holds: number;
}

/**
 * Candidates in the order in which rows go to them. First come as many as a row needs, chosen so that the same few take as
 * many of the rows as possible: kappa is defined for a fixed pair, and the others are left in peace. Those who have rows
 * of the round already go before everyone else; among those who take as many, whoever has the least to do. The rest
 * follow, the least loaded first.
 */
export function rankExperts(
  candidates: readonly Candidate[],
  rows: readonly RowToAssign[],
  perRow: number,
  secret: string,
): Candidate[] {
  const left = byLoad(candidates, secret);
  const ranked: Candidate[] = [];
  let shared = rows;
  while (ranked.length < perRow && left.length > 0) {
    const best = left.reduce((one, other) => (isBetter(other, one, shared) ? other : one));
    ranked.push(best);
    left.splice(left.indexOf(best), 1);
    shared = shared.filter((row) => barredFromRow(best.expert, row) === undefined);
  }
  return [...ranked, ...left];
}

function isBetter(one: Candidate, other: Candidate, rows: readonly RowToAssign[]): boolean {
  const [more, fewer] = [takes(one, rows), takes(other, rows)];
  const [known, knownToo] = [one.holds > 0 && more > 0, other.holds > 0 && fewer > 0];
  return known === knownToo ? more > fewer : known;
}

const takes = ({ expert, capacity }: Candidate, rows: readonly RowToAssign[]) =>
  Math.min(capacity, rows.filter((row) => barredFromRow(expert, row) === undefined).length);

/** Equal loads are told apart by the round's secret, so that nobody is always first. */
function byLoad(candidates: readonly Candidate[], secret: string): Candidate[] {
  const loginOf = ({ expert }: Candidate) => bareLogin(expert.login);
  return keyedOrder(candidates, loginOf, secret, 'experts').sort(
    (a, b) =>
      b.holds - a.holds ||
      a.expert.waitingElsewhere - b.expert.waitingElsewhere ||
      b.expert.minutesLeft - a.expert.minutesLeft,
  );
}
