import { SECONDS_A_ROW } from '../core/audit/seconds-a-row.ts';
import type { ExpertFacts } from '../core/review/facts.ts';
import type { ExpertRule, ReviewPolicy } from '../core/review/policy.ts';
import { isAway } from '../core/review/time/is-away.ts';
import { weekStart } from '../core/review/time/weekly-minutes.ts';
import type { PullRef } from '../store/store.ts';
import type { ReviewContext } from './review-context.ts';

/** A dataset under review, as the pool is resolved for it. */
export interface PooledDataset {
  readonly name: string;
  readonly policy: ReviewPolicy;
  /** Whether one of these globs or names means the dataset or a file of it that changed. */
  readonly isMeant: (patterns: readonly string[]) => boolean;
}

/**
 * The pool with its teams resolved: everyone whom the policy of any dataset names. A person named twice, by login and in a
 * team, has the rules of the first entry.
 */
export async function gatherExperts(
  ref: PullRef,
  datasets: readonly PooledDataset[],
  { github, store, now }: Pick<ReviewContext, 'github' | 'store' | 'now'>,
): Promise<readonly ExpertFacts[]> {
  const workload = await store.workload(ref, weekStart(now()));
  const people = new Map<string, ExpertFacts>();
  const members = new Map<string, Promise<readonly string[] | undefined>>();
  for (const dataset of datasets) {
    for (const rule of dataset.policy.experts) {
      for (const login of await loginsOf(rule, members, github)) {
        const known = people.get(login.toLowerCase());
        const expert = known ?? (await expertOf(login, rule, dataset, workload, { github, now }));
        const isMeant = rule.datasets === undefined || dataset.isMeant(rule.datasets);
        const names = isMeant ? [...new Set([...expert.datasets, dataset.name])] : expert.datasets;
        people.set(login.toLowerCase(), { ...expert, datasets: names });
      }
    }
  }
  return [...people.values()];
}

async function loginsOf(
  { who }: ExpertRule,
  known: Map<string, Promise<readonly string[] | undefined>>,
  github: ReviewContext['github'],
): Promise<readonly string[]> {
  if ('login' in who) return [who.login];
  const members = known.get(who.team) ?? github.teamMembers(who.team);
  known.set(who.team, members);
  return (await members) ?? [];
}

async function expertOf(
  login: string,
  rule: ExpertRule,
  { policy }: PooledDataset,
  workload: Awaited<ReturnType<ReviewContext['store']['workload']>>,
  { github, now }: Pick<ReviewContext, 'github' | 'now'>,
): Promise<ExpertFacts> {
  const { asked, waiting } = workload.get(login.toLowerCase()) ?? { asked: 0, waiting: 0 };
  const minutes = rule.minutesPerWeek ?? policy.minutesPerExpertPerWeek;
  return {
    login,
    datasets: [],
    notSources: rule.notSources ?? [],
    away: isAway(rule, now()),
    role: await github.role(login),
    minutesLeft: Math.max(0, minutes - (asked * SECONDS_A_ROW) / 60),
    waitingElsewhere: waiting,
  };
}
