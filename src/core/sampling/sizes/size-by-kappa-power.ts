import { AssayError } from '../../assay-error.ts';
import { normalQuantile } from '../../statistics/normal-quantile.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { countOf } from '../../words/count-of.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { kappaVariance } from './kappa/kappa-variance.ts';
import { twoLabelTable } from './kappa/two-label-table.ts';
import { worstTable } from './kappa/worst-table.ts';
import type { SampleSize } from './sample-size.ts';

/** As many rows as show on which side of a value two raters' kappa is. */
export interface KappaPlan {
  readonly kind: 'kappa';
  /** The kappa that is expected. */
  readonly kappa: number;
  /** The kappa that it is to be told from. */
  readonly from: number;
  /** How often each label is used, by both raters alike; two equal ones where left out. */
  readonly shares?: readonly number[];
  /** Instead of shares, where there are two labels: how often each rater uses the first. */
  readonly rates?: readonly [number, number];
  /** The probability of showing it where it is so; 0.8 where left out. */
  readonly power?: number;
  /** The risk of showing it where it is not so, on one side; 0.05 where left out. */
  readonly alpha?: number;
}

/**
 * The rows that tell one kappa from another, for any number of labels: n = ((z₁₋α τ₀ + z_power τ₁) / (κ₁ − κ₀))², with
 * τ the standard deviation of kappa of one row, the largest that the labels' shares allow (Flack et al. 1988; for two
 * labels Cantor 1996). All rows where that is more than there are.
 *
 * @throws AssayError Where no two raters can have such a kappa, or shares do not sum to 1.
 *
 * @example
 * sizeByKappaPower({ kind: 'kappa', kappa: 0.85, from: 0.7 }, 1_000_000).rows // 117
 */
export function sizeByKappaPower(plan: KappaPlan, population: number): SampleSize {
  const { kappa, from, power = 0.8, alpha = 0.05 } = plan;
  if (kappa === from) {
    throw new AssayError('bad-arguments', `A kappa of ${kappa} cannot be told from itself.`, {
      hint: 'Give the kappa that you expect and another that it is to be told from.',
    });
  }
  const spread =
    normalQuantile(1 - alpha) * deviationOf(plan, from) +
    normalQuantile(power) * deviationOf(plan, kappa);
  const needed = Math.ceil((spread / (kappa - from)) ** 2);
  const rows = Math.min(needed, population);
  const found = `if the raters' true kappa is ${kappa}, ${formatPercent(power)} of such samples show that it is ${kappa > from ? 'above' : 'below'} ${from} (${formatPercent(1 - alpha)} confidence)`;
  const sentence =
    needed <= population
      ? `${countOf(rows, 'row')}: ${found}.`
      : `All ${countOf(rows, 'row')}, fewer than the ${countOf(needed, 'row')} it takes so that ${found}.`;
  return { rows, census: rows === population, sentence };
}

function deviationOf({ shares = [0.5, 0.5], rates }: KappaPlan, kappa: number): number {
  if (rates === undefined && Math.abs(totalOf(shares) - 1) > 1e-6) {
    throw new AssayError(
      'bad-arguments',
      `The shares of labels sum to ${formatPercent(totalOf(shares))}.`,
      {
        hint: 'Give one for each label, 100 % together.',
      },
    );
  }
  const table = rates ? twoLabelTable(...rates, kappa) : worstTable(shares, kappa);
  const variance = table ? kappaVariance(table) : Number.NaN;
  if (Number.isFinite(variance) && variance > -1e-12) return Math.sqrt(Math.max(0, variance));
  throw new AssayError(
    'bad-arguments',
    `No two raters who use labels so often have a kappa of ${kappa}.`,
    {
      hint: 'Give another kappa, or other shares of the labels.',
    },
  );
}
