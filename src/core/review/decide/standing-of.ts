import { SECONDS_A_ROW } from '../../audit/seconds-a-row.ts';
import type { JudgedStanding, Standing } from '../../render/review/checks/standing.ts';
import { explainPool } from '../assign/explain-pool.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
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
    return {
      kind: 'too-few-experts',
      eligible: eligible.map(({ login }) => login),
      others: whyNotOthers(review, facts, state),
      needed: perRow,
    };
  }
  const experts = waitingRows(review, state.effects.extensions).map(
    ({ expert, rows: waiting, due }) => ({ login: expert, rows: waiting.length, due }),
  );
  const short =
    phase.kind === 'asking' ? assignMissing({ review, facts, state, rows: open }).short.length : 0;
  if (short > 0) return { kind: 'nobody-left', rows: short, experts };
  const given = open.map(({ asked }) => asked.filter(({ answer }) => answer).length);
  return {
    kind: 'waiting',
    experts,
    answered: given.reduce((sum, count) => sum + Math.min(count, perRow), 0),
    needed: (phase.kind === 'to-open' ? dataset.draw.rows.length : open.length) * perRow,
  };
}

/** Everybody else of the pool, and why they cannot be asked. */
function whyNotOthers(
  { name, facts: dataset }: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
) {
  const pool = poolOf(name, facts, state);
  const known = new Set(pool.map(({ login }) => login));
  const elsewhere = facts.experts.filter(({ login }) => !known.has(login));
  const { later, barred } = explainPool([...pool, ...elsewhere], {
    writers: facts.pull,
    dataset: name,
    rows: dataset.draw.rows,
    asked: askedThisWeek(state, facts.now),
    secondsPerRow: SECONDS_A_ROW,
  });
  return [...barred, ...later.filter(({ why }) => why === 'away')];
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
  { facts: { policy, ask } }: Pick<DatasetReview, 'facts'>,
  { judgement, outcome, rows }: NonNullable<DatasetReview['result']>,
  { pull }: Pick<ReviewFacts, 'pull'>,
): JudgedStanding {
  const { rate } = judgement.agreement;
  return {
    kind: 'judged',
    outcome,
    ask: ask.kind,
    ...(rate !== undefined && { agreement: rate }),
    ...(judgement.pooled > 0 && { pooled: judgement.pooled }),
    threshold: policy.agreement,
    maxError: policy.maxError,
    wrong: rows.flatMap(({ name, verdict, mended }) =>
      verdict === 'wrong' && mended === undefined ? [name] : [],
    ),
    open: rows.flatMap(({ name, verdict }) => (verdict === 'open' ? [name] : [])),
    author: pull.author,
    guidelineOwners: policy.guidelineOwners,
  };
}
