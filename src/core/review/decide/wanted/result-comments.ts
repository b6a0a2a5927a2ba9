import { adjudicationComment } from '../../../render/review/adjudication-comment.ts';
import { authorNote } from '../../../render/review/author-note.ts';
import { resultComment } from '../../../render/review/result-comment.ts';
import { readTicks } from '../../commands/read-ticks.ts';
import { adjudicationSides } from '../../derive/adjudication-sides.ts';
import { amongCorrections, correctableRows } from '../../derive/correctable-rows.ts';
import type { DatasetReview, ReviewResult } from '../../derive/dataset-review.ts';
import { readSuggested } from '../../derive/read-suggested.ts';
import type { ReviewFacts } from '../../facts.ts';
import { readMarker } from '../../markers.ts';
import { judgedStanding } from '../standing-of.ts';
import { guidelineComment } from './guideline-comment.ts';
import { placeOf } from './place-of.ts';

/** What is told of the round of a dataset that was sealed last, and whom it calls. */
export function resultComments(review: DatasetReview, facts: ReviewFacts): readonly string[] {
  const { result } = review;
  if (!result) return [];
  return [
    tellResult(review, result, facts),
    ...(result.outcome === 'fix-guideline'
      ? [
          ...(review.facts.policy.enforce === 'hold' ? [tellAuthor(review, result, facts)] : []),
          guidelineComment(review, result, facts),
        ]
      : tellAdjudicators(review, result, facts)),
  ];
}

function tellResult(review: DatasetReview, result: ReviewResult, facts: ReviewFacts): string {
  const { name, results } = review;
  const { opened, seals } = result.round;
  const current = review.rounds.at(-1)!.opened.round;
  return resultComment({
    ...placeOf(facts),
    dataset: name,
    round: opened.round,
    head: seals.at(-1)!.head,
    ask: opened.ask,
    observe: review.facts.policy.enforce === 'observe',
    standing: judgedStanding(review, result, facts),
    ...(current !== opened.round && { nextRound: current }),
    judgement: result.judgement,
    rows: result.rows,
    before: result.before,
    earlier: results.slice(0, -1).map(({ round, rows, judgement, outcome }) => ({
      round: round.opened.round,
      rows: rows.length,
      ...(judgement.agreement.rate !== undefined && { agreement: judgement.agreement.rate }),
      outcome,
    })),
    // As long as experts disagree, nobody knows which rows are right.
    patches: result.outcome === 'fix-guideline' ? [] : (review.facts.patches ?? []),
    suggested: isSuggested(review, facts),
  });
}

/** Whether suggestions stand on lines of rows that are yet to be corrected. */
function isSuggested(review: DatasetReview, { journal }: ReviewFacts): boolean {
  const posted = readSuggested(journal, review.name).filter(({ settled }) => settled === 'posted');
  const isPosted = amongCorrections(posted.flatMap(({ rows }) => rows));
  return correctableRows(review).some(({ lines }) => isPosted(lines));
}

/** Whether it is because of their rows is the first thing that an author asks. */
function tellAuthor(
  { name, facts: { policy } }: DatasetReview,
  { round, judgement }: ReviewResult,
  { pull }: ReviewFacts,
): string {
  return authorNote({
    dataset: name,
    round: round.opened.round,
    author: pull.author,
    agreement: judgement.agreement.rate ?? 0,
    threshold: policy.agreement,
    pooled: judgement.pooled,
    guidelineOwners: policy.guidelineOwners,
  });
}

/** Rows that experts do not agree on, and those that somebody has decided since. */
function tellAdjudicators(
  { name, facts: { policy } }: DatasetReview,
  { round, rows }: ReviewResult,
  { present }: ReviewFacts,
): readonly string[] {
  const disputed = rows.filter(({ verdict, decidedBy }) => verdict === 'open' || decidedBy);
  if (disputed.length === 0) return [];
  const { opened } = round;
  const standing = present.comments.find(({ body }) => {
    const marker = readMarker(body);
    return (
      marker?.kind === 'adjudication' &&
      marker.fields['dataset'] === name &&
      marker.fields['round'] === String(opened.round)
    );
  });
  const ticks = standing ? readTicks(standing.body).picks : [];
  return [
    adjudicationComment({
      dataset: name,
      round: opened.round,
      imageHosts: policy.imageHosts,
      rows: disputed.map((row) => ({
        name: row.name,
        cells: row.cells,
        sides: adjudicationSides(row, opened.secret),
        ticked: ticks.flatMap((tick) => (tick.row === row.name ? [tick.side] : [])),
        ...(row.decidedBy !== undefined && {
          decision: { by: row.decidedBy, answer: row.final! },
        }),
      })),
    }),
  ];
}
