import type { DatasetFacts } from '../facts.ts';
import type { AskedAbout, DatasetReview, ReviewPhase, ReviewResult } from './dataset-review.ts';
import { decideOutcome } from './decide-outcome.ts';
import type { Decisions } from './decisions.ts';
import { freshDrawReason, type RoundSituation } from './fresh-draw-reason.ts';
import { judgeReview } from './judge-review.ts';
import { judgedSeals } from './judged-seals.ts';
import { questionOf } from './question-of.ts';
import type { Packet } from './read-packets.ts';
import type { Round } from './read-rounds.ts';
import { reviewRows } from './review-rows.ts';
import type { ReviewedRow } from './reviewed-row.ts';
import type { RowAnswers } from './row-answers.ts';
import { sealKey } from './seal-key.ts';
import { wrongBefore } from './wrong-before.ts';

/** What the state of every dataset of a pull request is derived with. */
export interface DatasetReading extends RoundSituation {
  readonly packets: ReadonlyMap<string, Packet>;
  readonly answers: RowAnswers;
  readonly names: ReadonlyMap<string, string>;
  readonly decisions: Decisions;
}

/** Derives where the review of a dataset stands. */
export function deriveDataset(
  facts: DatasetFacts,
  rounds: readonly Round[],
  reading: DatasetReading,
): DatasetReview {
  const { name } = facts;
  const round = rounds.at(-1);
  if (!round) return { name, facts, rounds, phase: firstPhase(facts), rows: [], results: [] };
  const rows = askedAbout(facts, round, reading);
  const { names, decisions } = reading;
  const sealsUntil = (place: number) =>
    judgedSeals(rounds.slice(0, place + 1), { current: facts.current, names, decisions });
  const results = rounds.flatMap((each, place) => {
    const sealed = resultOf(facts, each, reading);
    return sealed ? [withBefore(sealed, wrongBefore(sealsUntil(place), facts.policy))] : [];
  });
  const result = results.at(-1);
  const standing = result && isStanding(result, round, facts) ? result : undefined;
  const fresh = freshDrawReason(round, facts, standing, reading);
  const shared = { name, facts, rounds, rows, results, ...(result && { result }) };
  if (facts.draw.rows.length === 0) return { ...shared, phase: { kind: 'nothing' } };
  if (fresh) return { ...shared, phase: { kind: 'to-open', because: fresh } };
  return { ...shared, phase: standing ? { kind: 'judged' } : phaseOf(rows, facts) };
}

/**
 * Whether a result is what the review says now: of the round under way, and of the very sample that head has. Where experts
 * disagree it stands whatever is pushed: until the guideline changes, further rows would only tell the same.
 */
function isStanding(
  { round: judged, outcome }: ReviewResult,
  round: Round,
  { draw }: DatasetFacts,
): boolean {
  if (judged !== round) return false;
  const sealed = new Set(round.seals.at(-1)!.rows.map(sealKey));
  const isSample =
    draw.rows.length === sealed.size && draw.rows.every((row) => sealed.has(sealKey(row)));
  return isSample || outcome === 'fix-guideline';
}

function firstPhase({ eligible, policy, relabels }: DatasetFacts): ReviewPhase {
  if (eligible === 0) return { kind: 'nothing' };
  if (eligible < policy.queueBelow && !relabels) return { kind: 'queued' };
  return { kind: 'to-open', because: 'first' };
}

function phaseOf(rows: readonly AskedAbout[], { policy }: DatasetFacts): ReviewPhase {
  const open = rows.filter(({ isSealed }) => !isSealed);
  const isAnswered = ({ asked }: AskedAbout) =>
    asked.filter(({ answer }) => answer).length >= policy.perRow;
  return { kind: open.every(isAnswered) ? 'to-seal' : 'asking' };
}

function askedAbout(
  { name, draw }: DatasetFacts,
  { opened, seals }: Round,
  { packets, answers }: DatasetReading,
): AskedAbout[] {
  const sealed = new Set(seals.flatMap(({ rows }) => rows.map(sealKey)));
  const asked = new Map<string, AskedAbout['asked'][number][]>();
  for (const { expert, rows } of packets.values()) {
    for (const row of rows.values()) {
      if (row.dataset !== name || row.round !== opened.round) continue;
      const answer = answers
        .of(name, opened.round, row)
        .find((given) => given.expert.toLowerCase() === expert.toLowerCase());
      const key = sealKey(row);
      asked.set(key, [...(asked.get(key) ?? []), { expert, row, ...(answer && { answer }) }]);
    }
  }
  return draw.rows.map((drawn) => {
    const key = sealKey(drawn);
    return { drawn, asked: asked.get(key) ?? [], isSealed: sealed.has(key) };
  });
}

/** What the last seal of a round says; undefined where it has none. */
function resultOf(
  facts: DatasetFacts,
  round: Round,
  { names, decisions }: DatasetReading,
): ReviewResult | undefined {
  const seal = round.seals.at(-1);
  if (!seal || seal.rows.length === 0) return undefined;
  const question = questionOf(round.opened);
  const rows = reviewRows(seal, { question, current: facts.current, names, decisions });
  const judgement = judgeReview(rows, seal.strata, facts.earlier, {
    policy: facts.policy,
    question,
  });
  return {
    round,
    rows,
    before: [],
    judgement,
    outcome: decideOutcome(judgement, rows, seal.census),
  };
}

function withBefore(result: ReviewResult, before: readonly ReviewedRow[]): ReviewResult {
  const isLeft = before.some(({ mended }) => mended === undefined);
  const outcome = isLeft && result.outcome === 'passed' ? 'fix-rows' : result.outcome;
  return { ...result, before, outcome };
}
