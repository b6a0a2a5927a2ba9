import { bareLogin } from '../bare-login.ts';
import type { ExpertFacts } from '../facts.ts';
import { capacityOf } from './capacity-of.ts';
import {
  barredFromReview,
  barredFromRow,
  type PoolReason,
  type RowReason,
  type RowToAssign,
  type Writers,
} from './may-answer.ts';

/** Why an expert cannot be asked: `away` and `capacity` pass by themselves. */
export type WhyNot = PoolReason | RowReason | 'away' | 'capacity';

/** Whom of the pool a dataset's rows can go to, each expert in one of the three, in the pool's order. */
export interface PoolExplained {
  /** Logins of those who can be asked now. */
  readonly eligible: readonly string[];
  /** Those who can be asked later. */
  readonly later: readonly {
    readonly login: string;
    readonly why: 'away' | 'capacity';
    /** ISO 8601: when minutes come back, where that is known. */
    readonly backAt?: string;
  }[];
  /** Those who cannot be asked in this pull request. */
  readonly barred: readonly {
    readonly login: string;
    readonly why: Exclude<WhyNot, 'away' | 'capacity'>;
  }[];
}

/** What decides who can be asked, besides the pool. */
export interface PoolQuestion {
  readonly writers: Writers;
  readonly dataset: string;
  /** Who is barred from every one of them is barred; none: nobody is barred by rows. */
  readonly rows: readonly RowToAssign[];
  /** By login: rows of this pull request that count towards the weekly minutes. */
  readonly asked: ReadonlyMap<string, number>;
  readonly secondsPerRow: number;
}

/**
 * Who of the pool is eligible, and for everyone else the one reason why not, the most lasting one first. With fewer in
 * `eligible` and `later` together than a row needs, only a change of the config helps.
 */
export function explainPool(
  experts: readonly ExpertFacts[],
  question: PoolQuestion,
): PoolExplained {
  const asked = new Map([...question.asked].map(([login, rows]) => [bareLogin(login), rows]));
  const eligible: string[] = [];
  const later: PoolExplained['later'][number][] = [];
  const barred: PoolExplained['barred'][number][] = [];
  for (const expert of experts) {
    const { login, minutesBackAt: backAt } = expert;
    const capacity = capacityOf(expert, question.secondsPerRow, asked.get(bareLogin(login)) ?? 0);
    const why = barredFor(expert, question);
    if (why) barred.push({ login, why });
    else if (expert.away) later.push({ login, why: 'away' });
    else if (capacity > 0) eligible.push(login);
    else later.push({ login, why: 'capacity', ...(backAt === undefined ? {} : { backAt }) });
  }
  return { eligible, later, barred };
}

function barredFor(expert: ExpertFacts, { writers, dataset, rows }: PoolQuestion) {
  const why = barredFromReview(expert, writers, dataset);
  if (why || rows.length === 0) return why;
  const reasons = rows.map((row) => barredFromRow(expert, row));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
