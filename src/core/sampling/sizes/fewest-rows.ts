import { acceptanceProbability, PROBABILITY_ROUNDING, wrongAt } from './acceptance-probability.ts';

/**
 * The fewest rows of a plan that accepts with no more than a risk where a share of all rows is wrong. Undefined where
 * none is enough: that share is no more rows than the plan lets pass.
 *
 * @param accept The acceptance number.
 * @param rate The share of wrong rows, above 0.
 * @param risk Of accepting it, such as 0.1.
 * @param population All rows, where they are counted.
 *
 * @example
 * fewestRows(0, 0.05, 0.1) // 45
 * fewestRows(0, 0.05, 0.05, 1000) // 57
 */
export function fewestRows(
  accept: number,
  rate: number,
  risk: number,
  population?: number,
): number | undefined {
  if (population !== undefined && wrongAt(rate, population) <= accept) return undefined;
  const isRisky = (rows: number) =>
    acceptanceProbability({ rows, accept }, rate, population) > risk + PROBABILITY_ROUNDING;
  let low = accept;
  let high = accept + 1;
  const most = population ?? Number.POSITIVE_INFINITY;
  while (high < most && isRisky(high)) {
    low = high;
    high = Math.min(most, high * 2);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isRisky(middle)) low = middle;
    else high = middle;
  }
  return high;
}
