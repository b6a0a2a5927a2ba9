import { twoSidedNormal } from './two-sided-normal.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * Agresti and Coull's interval of a rate (1998): the plain one about a rate to which about two rows of each outcome
 * are added. Cut to 0 to 1, which it would leave near the ends. All rates where there are no rows.
 *
 * @param alpha One less the confidence, such as 0.05.
 *
 * @example
 * agrestiCoullInterval(18, 20, 0.05).map((bound) => bound.toFixed(4)) // ['0.6868', '0.9843']
 */
export function agrestiCoullInterval(count: number, total: number, alpha: number): Interval {
  if (total === 0) return [0, 1];
  const z = twoSidedNormal(alpha);
  const rows = total + z * z;
  const rate = (count + (z * z) / 2) / rows;
  const half = z * Math.sqrt((rate * (1 - rate)) / rows);
  return [Math.max(rate - half, 0), Math.min(rate + half, 1)];
}
