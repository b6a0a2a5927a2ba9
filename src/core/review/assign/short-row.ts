import type { ExpertFacts } from '../facts.ts';
import { barredFromRow, type RowToAssign } from './may-answer.ts';

/** A row that lacks experts. */
export interface ShortRow {
  readonly id: string;
  /** How many more are needed. */
  readonly missing: number;
  /**
   * `minutes`: everyone else has used their weekly minutes, or is away too, so it waits. `away`: all who could are away.
   * `barred`: too few may answer it, because of its source or annotator. `asked`: too few are left who were not asked
   * before. `pool`: the pool is too small for any row. The last three wait for a change of the config.
   */
  readonly why: 'minutes' | 'away' | 'barred' | 'asked' | 'pool';
  /** ISO 8601: when the first of those it waits for has minutes again, where that is known. */
  readonly backAt?: string;
}

/** What a row had to choose from. */
interface Choice {
  /** How many experts it lacked. */
  readonly missing: number;
  readonly perRow: number;
  /** Experts of the pool who may answer the row and were not asked before. */
  readonly may: ReadonlySet<ExpertFacts>;
  /** Logins of those who are asked now. */
  readonly chosen: readonly string[];
  /** Experts who may be asked in the pull request. */
  readonly pool: readonly ExpertFacts[];
}

/** Why a row lacks experts, and how many. */
export function shortRow(
  row: RowToAssign,
  { missing: needed, perRow, may, chosen, pool }: Choice,
): ShortRow {
  const { id } = row;
  const missing = needed - chosen.length;
  if (may.size < needed) {
    const allowed = pool.filter((expert) => barredFromRow(expert, row) === undefined);
    const why = pool.length < perRow ? 'pool' : allowed.length < perRow ? 'barred' : 'asked';
    return { id, missing, why };
  }
  const waiting = [...may].filter(({ away }) => !away);
  if (waiting.length < needed) return { id, missing, why: 'away' };
  const backAt = waiting
    .filter(({ login }) => !chosen.includes(login))
    .flatMap(({ minutesBackAt }) => minutesBackAt ?? [])
    .sort()[0];
  return { id, missing, why: 'minutes', ...(backAt === undefined ? {} : { backAt }) };
}
