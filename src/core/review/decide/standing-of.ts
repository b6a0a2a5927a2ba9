import { SECONDS_A_ROW } from '../../audit/seconds-a-row.ts';
import type { JudgedStanding, Standing } from '../../render/review/checks/standing.ts';
import { explainPool } from '../assign/explain-pool.ts';
import { poolFix } from '../assign/pool-fix.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import { effectiveGuideline } from '../derive/effective-guideline.ts';
import type { ReviewState } from '../derive/review-state.ts';
import { waitingRows } from '../derive/waiting-rows.ts';
import type { ReviewFacts } from '../facts.ts';
import { askedThisWeek, assignMissing } from './assign-missing.ts';
import { eligibleExperts, poolOf } from './pool-of.ts';

/** Where the review of a dataset stands, as its check and the comments tell it. */
export function standingOf(
  review: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
): Standing {
  const { phase, facts: dataset, result } = review;
  switch (phase.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'queued':
      return { kind: 'queued', rows: dataset.eligible, queueBelow: dataset.policy.queueBelow };
    case 'judged':
      return judgedStanding(review, result!, facts);
    default:
      return askingStanding(review, facts, state);
  }
}

function askingStanding(review: DatasetReview, facts: ReviewFacts, state: ReviewState): Standing {
  const { name, facts: dataset, rows, phase } = review;
  const { perRow } = dataset.policy;
  const eligible = eligibleExperts(name, facts, state);
  const open = rows.filter(({ isSealed }) => !isSealed);
  if (eligible.length < perRow && !isHeldByAll(open, perRow)) {
    return tooFewExperts(review, facts, state);
  }
  const experts = waitingRows(review, state.effects.extensions).map(
    ({ expert, rows: waiting, due }) => ({ login: expert, rows: waiting.length, due }),
  );
  const short =
    phase.kind === 'asking' ? assignMissing({ review, facts, state, rows: open }).short : [];
  const [backAt] = short.flatMap((row) => row.backAt ?? []).sort();
  if (short.length > 0) {
    return { kind: 'nobody-left', rows: short.length, experts, ...(backAt && { backAt }) };
  }
  const given = open.map(({ asked }) => asked.filter(({ answer }) => answer).length);
  return {
    kind: 'waiting',
    experts,
    answered: given.reduce((sum, count) => sum + Math.min(count, perRow), 0),
    needed: (phase.kind === 'to-open' ? dataset.draw.rows.length : open.length) * perRow,
  };
}

/** Who of the pool is left, why the others are not, and what to write into the config. */
function tooFewExperts(review: DatasetReview, facts: ReviewFacts, state: ReviewState): Standing {
  const { name, facts: dataset } = review;
  const { perRow } = dataset.policy;
  const pool = explainPool(poolOf(name, facts, state), {
    writers: facts.pull,
    dataset: name,
    rows: [],
    asked: askedThisWeek(state, facts.now),
    secondsPerRow: SECONDS_A_ROW,
  });
  const elsewhere = facts.experts
    .filter(({ datasets }) => !datasets.includes(name))
    .map(({ login }) => ({ login, why: 'dataset' as const }));
  const fix = poolFix({ ...pool, barred: [...pool.barred, ...elsewhere] }, perRow, name);
  return {
    kind: 'too-few-experts',
    eligible: [...pool.eligible, ...pool.later.map(({ login }) => login)],
    needed: perRow,
    ...(fix !== undefined && { fix }),
  };
}

/** Whether each row has its experts already, be the pool what it may by now. */
function isHeldByAll(open: DatasetReview['rows'], perRow: number): boolean {
  return (
    open.length > 0 &&
    open.every(
      ({ asked }) => asked.filter(({ answer, row }) => answer || !row.released).length >= perRow,
    )
  );
}

/** What became of the round that was sealed last. */
export function judgedStanding(
  { facts: dataset }: Pick<DatasetReview, 'facts'>,
  { judgement, outcome, rows, before }: NonNullable<DatasetReview['result']>,
  { pull }: Pick<ReviewFacts, 'pull'>,
): JudgedStanding {
  const { policy, ask, guideline } = dataset;
  const { rate } = judgement.agreement;
  return {
    kind: 'judged',
    outcome,
    ask: ask.kind,
    ...(rate !== undefined && { agreement: rate }),
    threshold: policy.agreement,
    maxError: policy.maxError,
    wrong: [...rows, ...before].flatMap(({ name, verdict, mended }) =>
      verdict === 'wrong' && mended === undefined ? [name] : [],
    ),
    mended: rows.filter((row) => row.mended !== undefined).length,
    awaitsApproval:
      guideline !== null &&
      guideline.blob !== dataset.baseGuideline?.blob &&
      guideline.blob !== effectiveGuideline(dataset)?.blob,
    open: rows.flatMap(({ name, verdict }) => (verdict === 'open' ? [name] : [])),
    author: pull.author,
    guidelineOwners: policy.guidelineOwners,
  };
}
