import { twoSidedNormal } from '../../statistics/two-sided-normal.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { censusOf, type SampleSize } from './sample-size.ts';

/** As many rows as bring an estimated rate near the truth. */
export interface MarginPlan {
  readonly kind: 'margin';
  /** How far the estimate may be off, such as 0.05 for five percentage points. */
  readonly margin: number;
  /** The rate that is expected; 0.5 where left out, which needs the most rows. */
  readonly expected?: number;
  /** How often the estimate is that near; 0.95 where left out. */
  readonly confidence?: number;
}

/**
 * The rows that estimate a rate within a margin: n₀ = z² p (1 − p) / e², of which n₀ / (1 + (n₀ − 1) / N) are enough
 * where there are N rows in all (Cochran 1977, Sampling Techniques, 4.4).
 *
 * @example
 * sizeByMargin({ kind: 'margin', margin: 0.05 }, 10_000).rows // 370
 */
export function sizeByMargin(
  { margin, expected = 0.5, confidence = 0.95 }: MarginPlan,
  population: number,
): SampleSize {
  const z = twoSidedNormal(1 - confidence);
  const endless = (z * z * expected * (1 - expected)) / (margin * margin);
  const rows = Math.max(1, Math.ceil(endless / (1 + (endless - 1) / population)));
  if (rows >= population) return censusOf(population);
  const near = formatPercent(expected);
  return {
    rows,
    census: false,
    sentence:
      `${countOf(rows, 'row')}: if about ${near} of all ${formatCount(population)} rows are wrong, the share found differs from theirs ` +
      `by no more than ${formatPercent(margin).replace(' %', '')} percentage points (${formatPercent(confidence)} confidence).`,
  };
}
