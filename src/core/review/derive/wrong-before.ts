import type { ReviewPolicy } from '../policy.ts';
import { decideOutcome } from './decide-outcome.ts';
import { judgeReview } from './judge-review.ts';
import type { JudgedSeal } from './judged-seals.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/**
 * Rows of earlier seals that experts agreed are wrong, where they agreed on the whole, and that the last seal has no more.
 *
 * @param seals The oldest first.
 */
export function wrongBefore(
  seals: readonly JudgedSeal[],
  policy: ReviewPolicy,
): readonly ReviewedRow[] {
  const last = new Set(seals.at(-1)?.rows.map(({ id }) => id));
  const wrong = new Map<string, ReviewedRow>();
  for (const { question, rows, strata, census } of seals) {
    const judgement = judgeReview(rows, strata, [], { policy, question });
    const isAgreed = decideOutcome(judgement, rows, census) !== 'fix-guideline';
    for (const row of rows) {
      if (last.has(row.id)) continue;
      if (isAgreed && row.verdict === 'wrong') wrong.set(row.id, row);
      else wrong.delete(row.id);
    }
  }
  return [...wrong.values()];
}
