import { quantileOfSorted } from './quantile-of-sorted.ts';

/** Halvings of [-1, 1]: the result is exact to 2⁻⁴⁰. */
const STEPS = 41;

/**
 * The medcouple: how lopsided numbers are, from -1 (a long tail below) over 0 (symmetric) to 1 (a long tail above),
 * unmoved by up to a quarter of them being wrong. It is the median of ((b - m) - (m - a)) / (b - a) over all pairs
 * a ≤ m ≤ b around the median m. NaN for no numbers.
 *
 * Source: Brys, Hubert & Struyf, "A Robust Measure of Skewness", 2004. The pairs are not listed: the values of a pair
 * grow with both its numbers, so those up to a bound are counted in linear time, and the median is found by halving.
 *
 * @param sorted Ascending.
 *
 * @example
 * medcouple([1, 2, 3, 4, 5]) // 0
 */
export function medcouple(sorted: ArrayLike<number>): number {
  if (sorted.length === 0) return Number.NaN;
  const median = quantileOfSorted(sorted, 0.5);
  const all = Array.from(sorted, (value) => value - median);
  const below = all.filter((value) => value <= 0);
  const above = all.filter((value) => value >= 0);
  const pairs = below.length * above.length;
  const low = orderStatistic(below, above, Math.floor((pairs + 1) / 2));
  if (pairs % 2 === 1) return low;
  return (low + orderStatistic(below, above, pairs / 2 + 1)) / 2;
}

/** The value of the pair that is `rank`-th from below, counted from 1. */
function orderStatistic(below: readonly number[], above: readonly number[], rank: number): number {
  // The ends and the middle are met exactly, for they are what symmetric or constant numbers give.
  for (const exact of [-1, 0]) {
    const upTo = countUpTo(below, above, exact, true);
    if (upTo >= rank && countUpTo(below, above, exact, false) < rank) return exact;
  }
  if (countUpTo(below, above, 1, false) < rank) return 1;
  let [from, to] = [-1, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (countUpTo(below, above, middle, true) >= rank) to = middle;
    else from = middle;
  }
  return to;
}

/** How many pairs have a value below a bound, or at it where `inclusive`. Both lists ascend; their median is 0. */
function countUpTo(
  below: readonly number[],
  above: readonly number[],
  bound: number,
  inclusive: boolean,
): number {
  const reaches = (value: number) => (inclusive ? value <= bound : value < bound);
  const ties = below.filter((value) => value === 0).length;
  let count = 0;
  let end = above.length;
  for (const low of below) {
    if (low === 0) break;
    while (end > 0 && !reaches(kernel(low, above[end - 1]!))) end--;
    count += end;
  }
  // Of the median with itself half the pairs count as -1 and half as 1; of it with what is above, all as 1.
  const halfOfTies = (ties * (ties - 1)) / 2;
  if (reaches(-1)) count += halfOfTies;
  if (reaches(0)) count += ties;
  if (reaches(1)) count += halfOfTies + ties * (above.length - ties);
  return count;
}

function kernel(low: number, high: number): number {
  return (high + low) / (high - low);
}
