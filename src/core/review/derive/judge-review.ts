import type { Agreement } from '../../agreement/agreement.ts';
import { type Judgement, judgeAgreement } from '../../agreement/judge-agreement.ts';
import { measureAgreement } from '../../agreement/measure-agreement.ts';
import type { DrawnOutcome } from '../../sampling/estimate/drawn-outcome.ts';
import { estimateRate } from '../../sampling/estimate/estimate-rate.ts';
import type { RateEstimate } from '../../sampling/estimate/rate-estimate.ts';
import type { EarlierRow } from '../facts.ts';
import type { ReviewPolicy } from '../policy.ts';
import { judgeRow, type Question } from './judge-row.ts';
import { ratingsOf } from './ratings-of.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** How far experts agree, and how far labels are wrong: two questions, each with its answer. */
export interface ReviewJudgement {
  /** Weighted by the design; Wilson's interval on the effective rows. */
  readonly agreement: Judgement;
  /** The plain count beside it. */
  readonly plain: { readonly agreed: number; readonly rows: number };
  /** Rows of earlier reviews that were judged with these, as these alone are too few. */
  readonly pooled: number;
  /** Every coefficient, of this review's rows alone and not weighted. */
  readonly coefficients: Agreement;
  /** The share of wrong labels as first drawn: as if each open row were right, and as if it were wrong. */
  readonly errors: { readonly low: RateEstimate; readonly high: RateEstimate };
  /** Whether the rate of wrong labels lies above what the policy allows, chance set aside. */
  readonly tooManyWrong: boolean;
  /** Whether no row is left of which experts do not agree and nobody has decided. */
  readonly allDecided: boolean;
}

const CONFIDENCE = 0.95;

/**
 * Judges the rows of a sample. Agreement asks whether the guideline works, for rows yet to come as well; errors how many
 * of these very rows are wrong. Decisions of an adjudicator change the second and never the first.
 *
 * @param rows Of one draw, each with two answers at least; not none.
 * @param strata Rows of the frame by stratum.
 */
export function judgeReview(
  rows: readonly ReviewedRow[],
  strata: Readonly<Record<string, number>>,
  earlier: readonly EarlierRow[],
  { policy, question }: { readonly policy: ReviewPolicy; readonly question: Question },
): ReviewJudgement {
  const population = new Map(Object.entries(strata));
  const estimate = (valueIn: (row: ReviewedRow) => number, finite: boolean) =>
    estimateRate(
      rows.map(
        (row): DrawnOutcome => ({
          stratum: row.stratum,
          inclusion: row.inclusion,
          value: valueIn(row),
        }),
      ),
      { strata: population, confidence: CONFIDENCE, finite },
    );
  const weighted = estimate(({ agreed }) => agreed, false);
  const pooled = earlier.slice(0, Math.max(0, policy.minimum - rows.length));
  const low = estimate(({ verdict }) => (verdict === 'wrong' ? 1 : 0), true);
  const high = estimate(({ verdict }) => (verdict === 'right' ? 0 : 1), true);
  const { ratings, level } = ratingsOf(rows, question);
  return {
    agreement: judgeTogether(weighted, rows.length, pooled, policy, question),
    plain: { agreed: sumOf(rows.map(({ agreed }) => agreed)), rows: rows.length },
    pooled: pooled.length,
    coefficients: measureAgreement(ratings, {
      level,
      weights: 'identity',
      threshold: policy.agreement,
      minimum: policy.minimum,
      confidence: CONFIDENCE,
    }),
    errors: { low, high },
    tooManyWrong: low.interval.low > policy.maxError,
    allDecided: rows.every(({ verdict }) => verdict !== 'open'),
  };
}

/** The minimum is about rows that somebody answered, the interval about those they are worth. */
function judgeTogether(
  { rate, effectiveRows }: RateEstimate,
  rows: number,
  pooled: readonly EarlierRow[],
  { agreement: threshold, minimum }: ReviewPolicy,
  question: Question,
): Judgement {
  const before = sumOf(pooled.map(({ answers }) => judgeRow(answers, question).agreed));
  const judgement = judgeAgreement({
    agreed: rate * effectiveRows + before,
    compared: effectiveRows + pooled.length,
    threshold,
    minimum: 0,
    confidence: CONFIDENCE,
  });
  const isTooFew = rows + pooled.length < minimum;
  return isTooFew ? { ...judgement, verdict: 'too_few' } : judgement;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
