import { SECONDS_A_ROW } from '../core/audit/seconds-a-row.ts';
import type { ExpertFacts } from '../core/review/facts.ts';
import type { Role } from '../core/review/observation.ts';
import type { ExpertRule, ReviewPolicy } from '../core/review/policy.ts';
import { isAway } from '../core/review/time/is-away.ts';
import { minutesLeft, weekStart } from '../core/review/time/weekly-minutes.ts';
import type { PullRef, Workload } from '../store/store.ts';
import type { ReviewContext } from './review-context.ts';

/** A dataset under review, as the pool is resolved for it. */
export interface PooledDataset {
  readonly name: string;
  readonly policy: ReviewPolicy;
  /** Whether one of these globs or names means the dataset or a file of it that changed. */
  readonly isMeant: (patterns: readonly string[]) => boolean;
}

/**
 * The pool with its teams resolved, by dataset: whoever is asked about two of them stands there twice, since rules may differ. A
 * person named twice for one, by login and in a team, has the rules of the first entry.
 */
export async function gatherExperts(
  ref: PullRef,
  datasets: readonly PooledDataset[],
  { github, store, now }: Pick<ReviewContext, 'github' | 'store' | 'now'>,
): Promise<readonly ExpertFacts[]> {
  if (datasets.length === 0) return [];
  const workload = await store.workload(ref, weekStart(now()));
  const roleOf = once((login: string) => github.role(login));
  const membersOf = once((team: string) => github.teamMembers(team));
  const experts = new Map<string, ExpertFacts>();
  for (const dataset of datasets) {
    for (const rule of dataset.policy.experts) {
      if (rule.datasets !== undefined && !dataset.isMeant(rule.datasets)) continue;
      const { who } = rule;
      const logins = 'login' in who ? [who.login] : ((await membersOf(who.team)) ?? []);
      for (const login of logins) {
        const key = JSON.stringify([login.toLowerCase(), dataset.name]);
        if (experts.has(key)) continue;
        const asked = workload.get(login.toLowerCase());
        experts.set(key, describe(login, rule, dataset, asked, await roleOf(login), now()));
      }
    }
  }
  return [...experts.values()];
}

function describe(
  login: string,
  rule: ExpertRule,
  { name, policy }: PooledDataset,
  workload: Workload | undefined,
  role: Role,
  now: Date,
): ExpertFacts {
  const { asked = 0, waiting = 0, firstAskedAt } = workload ?? {};
  const budget = rule.minutesPerWeek ?? policy.minutesPerExpertPerWeek;
  const times = firstAskedAt ? [{ at: firstAskedAt, rows: asked }] : [];
  const { minutes, backAt } = minutesLeft(budget, times, SECONDS_A_ROW, now);
  return {
    login,
    datasets: [name],
    notSources: rule.notSources ?? [],
    away: isAway(rule, now),
    role,
    minutesLeft: minutes,
    ...(backAt && { minutesBackAt: backAt.toISOString() }),
    waitingElsewhere: waiting,
  };
}

/** Asks about each name once. */
function once<Answer>(ask: (name: string) => Promise<Answer>): (name: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (name) => {
    const answer = known.get(name.toLowerCase()) ?? ask(name);
    known.set(name.toLowerCase(), answer);
    return answer;
  };
}
