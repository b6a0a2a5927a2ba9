import { effectiveGuideline } from '../core/review/derive/effective-guideline.ts';
import type { DatasetFacts, PresentFacts, PullFacts, ReviewFacts } from '../core/review/facts.ts';
import type { JournalEntry } from '../core/review/journal.ts';
import type { Observation } from '../core/review/observation.ts';
import { sameLogin } from '../core/review/same-login.ts';
import type { PullRef } from '../store/store.ts';
import type { DatasetData, ReviewData } from './data/review-data.ts';
import type { ReviewDependencies } from './dependencies.ts';
import { gatherExperts } from './gather-experts.ts';

/** What was read of a pull request so far. */
export interface Gathered {
  readonly pull: PullFacts;
  readonly present: PresentFacts;
  readonly observations: readonly Observation[];
  readonly journal: readonly JournalEntry[];
  readonly data: ReviewData;
}

/** Completes what was read of a pull request to the facts of its review: the pool, approvals, and what earlier reviews found. */
export async function gatherFacts(
  ref: PullRef,
  { data, ...gathered }: Gathered,
  dependencies: ReviewDependencies,
): Promise<ReviewFacts> {
  const { github, app, now } = dependencies;
  const approvals = data.datasets.length > 0 ? await github.approvals(ref.pull) : [];
  const atHead = approvals.flatMap(({ login, sha }) =>
    sha === gathered.pull.head.sha ? [login] : [],
  );
  const datasets: DatasetFacts[] = [];
  for (const dataset of data.datasets) {
    datasets.push(await completeDataset(dataset, atHead, ref, gathered.journal, dependencies));
  }
  return {
    now: now().toISOString(),
    app,
    repository: ref.repository,
    ...gathered,
    datasets,
    experts: await gatherExperts(
      ref,
      data.datasets.map(({ name, policy, isMeant }) => ({ name, policy, isMeant })),
      dependencies,
    ),
    ...(data.obstacle && { obstacle: data.obstacle }),
  };
}

async function completeDataset(
  { isMeant: _, ...data }: DatasetData,
  approvers: readonly string[],
  ref: PullRef,
  journal: readonly JournalEntry[],
  { store, github }: ReviewDependencies,
): Promise<DatasetFacts> {
  const guidelineApprovals = await ownersAmong(approvers, data.policy.guidelineOwners, github);
  const opened = journal.findLast(
    (entry) => entry.kind === 'round-opened' && entry.dataset === data.name,
  );
  const guideline =
    opened?.kind === 'round-opened'
      ? opened.guideline
      : effectiveGuideline({ ...data, guidelineApprovals });
  return {
    ...data,
    guidelineApprovals,
    earlier: await store.earlier(
      ref,
      data.name,
      { labels: data.ask.labels, guideline: guideline?.blob ?? null },
      data.policy.minimum,
    ),
  };
}

/** Where the config names no owners, the maintainers are. */
async function ownersAmong(
  approvers: readonly string[],
  owners: readonly string[],
  github: ReviewDependencies['github'],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const login of approvers) {
    const isOwner =
      owners.length > 0
        ? owners.some((owner) => sameLogin(owner, login))
        : ['admin', 'maintain'].includes(await github.role(login));
    if (isOwner) found.push(login);
  }
  return found;
}
