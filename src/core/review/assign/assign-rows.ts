import { keyedOrder } from '../../audit/plan/keyed-order.ts';
import { bareLogin } from '../bare-login.ts';
import type { ExpertFacts } from '../facts.ts';
import { capacityOf } from './capacity-of.ts';
import { barredFromReview, barredFromRow, type RowToAssign, type Writers } from './may-answer.ts';
import { type Candidate, rankExperts } from './rank-experts.ts';
import { type ShortRow, shortRow } from './short-row.ts';

export interface AssignmentInput {
  /** Rows of the round that count. */
  readonly rows: readonly RowToAssign[];
  readonly experts: readonly ExpertFacts[];
  readonly dataset: string;
  readonly perRow: number;
  /** Of the round. */
  readonly secret: string;
  readonly writers: Writers;
  /** By row: who is asked about it or has answered it. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  /** By row: who passed it on, or was late. Nobody is asked about a row twice. */
  readonly released: ReadonlyMap<string, readonly string[]>;
  /** By login: rows of this pull request that count towards the weekly minutes. */
  readonly asked: ReadonlyMap<string, number>;
  readonly secondsPerRow: number;
}

export interface Assignment {
  /** By row: whom to ask besides those who have it, in the order in which they come first. */
  readonly assigned: ReadonlyMap<string, readonly string[]>;
  /** Rows that still lack experts, in the order of `rows`. */
  readonly short: readonly ShortRow[];
}

/**
 * Who is asked about which rows, so that each has `perRow` experts. Nobody is asked who wrote the rows, is barred for the
 * row's source or is its annotator; who is away; or whose weekly minutes are used up, even where everyone's are: such
 * rows wait. The same input gives the same answer, in whatever order its lists come.
 */
export function assignRows(input: AssignmentInput): Assignment {
  const { rows, experts, dataset, perRow, secret, writers, taken, released } = input;
  const pool = distinct(experts, secret).filter(
    (expert) => barredFromReview(expert, writers, dataset) === undefined,
  );
  const had = (id: string) =>
    new Set([...(taken.get(id) ?? []), ...(released.get(id) ?? [])].map(bareLogin));
  const wanting = rows.flatMap((row) => {
    const missing = perRow - new Set((taken.get(row.id) ?? []).map(bareLogin)).size;
    if (missing <= 0) return [];
    const before = had(row.id);
    const may = pool.filter(
      (expert) => !before.has(bareLogin(expert.login)) && barredFromRow(expert, row) === undefined,
    );
    return [{ row, missing, may: new Set(may) }];
  });

  const candidates = candidatesOf(pool, input);
  const most = Math.max(0, ...wanting.map(({ missing }) => missing));
  const ranked = rankExperts(
    candidates,
    wanting.map(({ row }) => row),
    most,
    secret,
  );
  const room = new Map(ranked.map(({ expert, capacity }) => [expert, capacity]));
  const assigned = new Map<string, string[]>();
  // Rows that few may answer come first, before the minutes of those few are used up.
  const inOrder = keyedOrder(wanting, ({ row }) => row.id, secret, 'assign').sort(
    (a, b) => a.may.size - b.may.size,
  );
  for (const { row, missing, may } of inOrder) {
    if (may.size < missing) continue;
    const chosen = ranked
      .filter(({ expert }) => may.has(expert) && room.get(expert)! > 0)
      .slice(0, missing);
    for (const { expert } of chosen) room.set(expert, room.get(expert)! - 1);
    if (chosen.length > 0)
      assigned.set(
        row.id,
        chosen.map(({ expert }) => expert.login),
      );
  }

  const short = wanting.flatMap(({ row, missing, may }) => {
    const chosen = assigned.get(row.id) ?? [];
    return chosen.length < missing ? [shortRow(row, { missing, perRow, may, chosen, pool })] : [];
  });
  return { assigned, short };
}

/** Each expert once, in an order that does not hang on how they are listed. */
function distinct(experts: readonly ExpertFacts[], secret: string): ExpertFacts[] {
  const sorted = experts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const byLogin = new Map(sorted.map((expert) => [bareLogin(expert.login), expert]));
  return keyedOrder([...byLogin.values()], ({ login }) => bareLogin(login), secret, 'experts');
}

/** Those who can be asked now. */
function candidatesOf(pool: readonly ExpertFacts[], input: AssignmentInput): Candidate[] {
  const holds = countByLogin([...input.taken.values()].flat());
  const asked = new Map([...input.asked].map(([login, rows]) => [bareLogin(login), rows]));
  return pool.flatMap((expert) => {
    const login = bareLogin(expert.login);
    const capacity = capacityOf(expert, input.secondsPerRow, asked.get(login) ?? 0);
    if (expert.away || capacity === 0) return [];
    return [{ expert, capacity, holds: holds.get(login) ?? 0 }];
  });
}

function countByLogin(logins: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const login of logins.map(bareLogin)) counts.set(login, (counts.get(login) ?? 0) + 1);
  return counts;
}
