import { totalOf } from '../../../statistics/total-of.ts';
import { heaviestFlow } from './heaviest-flow.ts';

/**
 * The table of two raters who use labels equally often, with the given kappa, of which kappa varies most: a sample
 * that is large enough for it is so for every other (Flack, Afifi, Lachenbruch & Schouten 1988). Undefined where no
 * table has such a kappa.
 *
 * With the raters' shares p and the agreement Po given, the variance is linear in the table. Writing the diagonal as
 * what the others leave of p, a share at labels i and j adds 2 (1 − Pe) (pᵢ + pⱼ) − (1 − Po) (pᵢ − pⱼ)² to it, but for
 * a factor and a constant. So the disagreement, 1 − Po in all, is to be spread where that is largest, no label giving
 * more than its share.
 *
 * @param shares Of the labels; they sum to 1.
 *
 * @example
 * worstTable([0.5, 0.5], 0.6)?.map((row) => row.map((share) => share.toFixed(2)))
 * // [['0.40', '0.10'], ['0.10', '0.40']]
 */
export function worstTable(shares: readonly number[], kappa: number): number[][] | undefined {
  const expected = totalOf(shares.map((share) => share * share));
  const missed = (1 - kappa) * (1 - expected);
  const weights = shares.map((p, i) =>
    shares.map((q, j) =>
      i === j ? Number.NEGATIVE_INFINITY : 2 * (1 - expected) * (p + q) - missed * (p - q) ** 2,
    ),
  );
  const flow = missed > 1 + 1e-12 ? undefined : heaviestFlow(shares, weights, Math.min(1, missed));
  if (flow === undefined) return undefined;
  // Half with its mirror image weighs the same, and both raters then use each label equally often.
  const table = flow.map((row, i) => row.map((share, j) => (share + flow[j]![i]!) / 2));
  for (const [i, row] of table.entries()) row[i] = Math.max(0, shares[i]! - totalOf(row));
  return table;
}
