import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** How many there are of how many. */
export interface Rate {
  readonly count: number;
  readonly total: number;
}

/**
 * The interval of the difference of two independent rates, head's less base's, made of Wilson's intervals of each
 * (Newcombe 1998, method 10). It holds 0 where the rates may be the same.
 *
 * @param alpha One less the confidence, such as 0.05.
 *
 * @example
 * rateDifferenceInterval({ count: 48, total: 80 }, { count: 56, total: 70 }, 0.05).map((bound) => bound.toFixed(4))
 * // ['0.0524', '0.3339']
 */
export function rateDifferenceInterval(base: Rate, head: Rate, alpha: number): Interval {
  const [b, h] = [rateOf(base), rateOf(head)];
  const [baseLow, baseHigh] = wilsonInterval(base.count, base.total, alpha);
  const [headLow, headHigh] = wilsonInterval(head.count, head.total, alpha);
  return [
    h - b - Math.hypot(h - headLow, baseHigh - b),
    h - b + Math.hypot(headHigh - h, b - baseLow),
  ];
}

/**
 * The share itself; 0 of nothing.
 *
 * @example
 * rateOf({ count: 1, total: 4 }) // 0.25
 */
export function rateOf({ count, total }: Rate): number {
  return total === 0 ? 0 : count / total;
}
