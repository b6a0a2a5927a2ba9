import { estimateRate } from '../../sampling/estimate/estimate-rate.ts';
import type { RateEstimate } from '../../sampling/estimate/rate-estimate.ts';
import type { AuditKey } from '../key/audit-key.ts';
import type { JudgedRow } from './judge-rows.ts';

/** How far the dataset's labels are wrong: a range while rows on which experts differ are open. */
export interface ErrorRange {
  /** As if each open row were right. */
  readonly low: RateEstimate;
  /** As if each open row were wrong. */
  readonly high: RateEstimate;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  readonly verdict: ErrorVerdict;
}

/**
 * `clear_*`: the whole interval lies on one side of the limit. `open`: it depends on what becomes of open rows.
 */
export type ErrorVerdict = 'clear_pass' | 'pass' | 'open' | 'too_few' | 'fail' | 'clear_fail';

export interface ErrorRule {
  /** The largest share of wrong labels that passes, such as 0.05. */
  readonly maxError: number;
  /** Under so many rows there is no verdict, unless they are all there are. */
  readonly minimum: number;
  readonly confidence: number;
}

/**
 * The weighted error rate of the rows that were drawn from, judged against a limit. Where only some rows are answered yet,
 * they stand for the others of their stratum: each expert's order is by chance.
 *
 * @returns Undefined where no row has two answers.
 */
export function estimateErrors(
  key: AuditKey,
  rows: readonly JudgedRow[],
  rule: ErrorRule,
): ErrorRange | undefined {
  const judged = rows.filter(({ verdict }) => verdict !== 'unanswered');
  if (judged.length === 0) return undefined;
  const drawn = countBy(rows);
  const answered = countBy(judged);
  const strata = new Map(key.strata.map((stratum) => [stratum.name, stratum.rows]));
  const estimate = (open: number) =>
    estimateRate(
      judged.map(({ row: { stratum, inclusion }, verdict }) => ({
        stratum,
        inclusion: (inclusion * answered.get(stratum)!) / drawn.get(stratum)!,
        value: verdict === 'open' ? open : verdict === 'wrong' ? 1 : 0,
      })),
      { strata, confidence: rule.confidence, finite: true },
    );
  const [low, high] = [estimate(0), estimate(1)];
  const count = (wanted: JudgedRow['verdict']) =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  return {
    low,
    high,
    right: count('right'),
    wrong: count('wrong'),
    open: count('open'),
    verdict: verdictOf(low, high, rule),
  };
}

function countBy(rows: readonly JudgedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of rows) counts.set(row.stratum, (counts.get(row.stratum) ?? 0) + 1);
  return counts;
}

function verdictOf(
  low: RateEstimate,
  high: RateEstimate,
  { maxError, minimum }: ErrorRule,
): ErrorVerdict {
  if (low.rows < minimum && low.rows < low.population) return 'too_few';
  if (high.interval.high <= maxError) return 'clear_pass';
  if (low.interval.low > maxError) return 'clear_fail';
  if (high.rate <= maxError) return 'pass';
  return low.rate > maxError ? 'fail' : 'open';
}
