import type { ReviewOutcome } from './dataset-review.ts';
import type { ReviewJudgement } from './judge-review.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/**
 * What follows from a judgement. Disagreement goes first: while experts do not agree on what is right, no row is known to be
 * wrong by more than one opinion. A census leaves no unseen row to be wrong, so that mending what it found is enough. Too few rows to tell never pass for agreement; but where every row was asked about, and
 * each is confirmed or decided, nothing is left open.
 */
export function decideOutcome(
  {
    agreement,
    tooManyWrong,
    allDecided,
  }: Pick<ReviewJudgement, 'agreement' | 'tooManyWrong' | 'allDecided'>,
  rows: readonly Pick<ReviewedRow, 'verdict' | 'mended'>[],
  census: boolean,
): ReviewOutcome {
  const { verdict } = agreement;
  if (verdict === 'fail' || verdict === 'clear_fail') return 'fix-guideline';
  if (verdict === 'too_few' && !census) return 'too-few';
  if (tooManyWrong && !census) return 'too-many-wrong';
  if (verdict === 'too_few' && !allDecided) return 'adjudicate';
  const isLeft = rows.some((row) => row.verdict === 'wrong' && row.mended === undefined);
  return isLeft ? 'fix-rows' : 'passed';
}
