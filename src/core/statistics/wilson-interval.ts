import { twoSidedNormal } from './two-sided-normal.ts';

/** Two bounds, the lower first. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval of a rate: the rates that a count does not speak against. Never leaves 0 to 1, and is
 * honest for few rows. All rates where there are no rows.
 *
 * @param alpha One less the confidence, such as 0.05.
 *
 * @example
 * wilsonInterval(0, 20, 0.05).map((bound) => bound.toFixed(4)) // ['0.0000', '0.1611']
 */
export function wilsonInterval(count: number, total: number, alpha: number): Interval {
  if (total === 0) return [0, 1];
  const z2 = twoSidedNormal(alpha) ** 2;
  const rate = count / total;
  const middle = rate + z2 / (2 * total);
  const half = Math.sqrt(z2 * (rate * (1 - rate) + z2 / (4 * total))) / Math.sqrt(total);
  const shrink = 1 + z2 / total;
  return [
    count === 0 ? 0 : (middle - half) / shrink,
    count === total ? 1 : (middle + half) / shrink,
  ];
}
