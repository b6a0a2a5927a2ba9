import { effectiveGuideline } from '../core/review/derive/effective-guideline.ts';
import { readRounds } from '../core/review/derive/read-rounds.ts';
import type { DatasetFacts, ReviewFacts } from '../core/review/facts.ts';
import { guidelineSections } from '../core/review/guideline-sections.ts';
import type { JournalEntry } from '../core/review/journal.ts';
import { sameLogin } from '../core/review/same-login.ts';
import type { DatasetData } from './data/review-data.ts';
import { gatherExperts } from './gather-experts.ts';
import type { SeenPull } from './open-pull.ts';
import type { ReviewContext } from './review-context.ts';

/** What of a guideline is looked through for sections: nobody reads so much. */
const MOST_GUIDELINE_BYTES = 1 << 20;

/** Completes what was read of a pull request to the facts of its review: the pool, approvals, and what earlier reviews found. */
export async function gatherFacts(
  { pull, present, observations, journal, analysis }: SeenPull,
  context: ReviewContext,
): Promise<ReviewFacts> {
  const { ref, server, github, app, now } = context;
  const { datasets: found, obstacle } = analysis;
  const { approvals, own } =
    found.length > 0 ? await github.reviews(ref.pull) : { approvals: [], own: [] };
  const atHead = approvals.flatMap(({ login, sha }) => (sha === pull.head.sha ? [login] : []));
  const datasets: DatasetFacts[] = [];
  for (const dataset of found) {
    datasets.push(await completeDataset(dataset, atHead, journal, context));
  }
  return {
    now: now().toISOString(),
    app,
    server,
    repository: ref.repository,
    pull,
    present: { ...present, ...(own.length > 0 && { reviews: own }) },
    observations,
    journal,
    datasets,
    experts: await gatherExperts(ref, found, context),
    ...(obstacle && { obstacle }),
  };
}

async function completeDataset(
  { isMeant: _, changed: __, ...data }: DatasetData,
  approvers: readonly string[],
  journal: readonly JournalEntry[],
  { ref, store, github }: ReviewContext,
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
    sections: await sectionsOf(data.name, data.ask.labels, journal, github),
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
  github: ReviewContext['github'],
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

/** What the guideline of the last sealed round says, as its experts read it. */
async function sectionsOf(
  dataset: string,
  labels: readonly string[],
  journal: readonly JournalEntry[],
  github: ReviewContext['github'],
): Promise<DatasetFacts['sections']> {
  const guideline = readRounds(journal, dataset).findLast(({ seals }) => seals.length > 0)?.opened
    .guideline;
  const bytes = guideline && (await github.file(guideline.path, guideline.commit));
  const start = bytes?.subarray(0, MOST_GUIDELINE_BYTES);
  return start ? guidelineSections(new TextDecoder().decode(start), labels) : [];
}
