import { medcouple } from './medcouple.ts';
import { quantileOfSorted } from './quantile-of-sorted.ts';
import { robustScale } from './robust-scale.ts';

/** The numbers outside of which a number is far from the others; infinite where a side is open. */
export interface Fences {
  readonly low: number;
  readonly high: number;
}

export interface FenceOptions {
  /** How many interquartile ranges beyond the quartiles the fences stand where the numbers are symmetric. */
  readonly reach: number;
  /** How many robust standard deviations from the median a number has to lie as well. */
  readonly score: number;
}

/** How far a medcouple of 0.6, beyond which the fences' formula was never tried, may move them. */
const MOST_SKEW = 0.6;

/**
 * The fences that a number has to lie beyond to be an outlier by two rules at once: the boxplot adjusted for skewed
 * numbers (Hubert & Vandervieren, "An Adjusted Boxplot for Skewed Distributions", 2008), whose longer tail gets more
 * room, and the modified z-score (Iglewicz & Hoaglin, 1993). One alone is fooled: the boxplot by numbers of which
 * half are the same, the z-score by lopsided ones. The step between neighbouring values is the least spread that is
 * believed, so that 6 is no outlier among fives. Open on both sides where all numbers are the same.
 *
 * @param sorted Ascending.
 *
 * @example
 * outlierFences([10, 11, 12, 13, 14], { reach: 3, score: 3.5 }) // { low: 5, high: 19 }
 */
export function outlierFences(sorted: ArrayLike<number>, { reach, score }: FenceOptions): Fences {
  const scale = Math.max(robustScale(sorted), smallestStep(sorted));
  if (!(scale > 0)) return { low: -Infinity, high: Infinity };
  const median = quantileOfSorted(sorted, 0.5);
  const first = quantileOfSorted(sorted, 0.25);
  const third = quantileOfSorted(sorted, 0.75);
  const skew = Math.max(-MOST_SKEW, Math.min(MOST_SKEW, medcouple(sorted)));
  const room = reach * (third - first);
  return {
    low: Math.min(
      first - room * Math.exp(skew >= 0 ? -4 * skew : -3 * skew),
      median - score * scale,
    ),
    high: Math.max(
      third + room * Math.exp(skew >= 0 ? 3 * skew : 4 * skew),
      median + score * scale,
    ),
  };
}

/** The smallest difference between two different values; 0 where there is none. */
function smallestStep(sorted: ArrayLike<number>): number {
  let smallest = Infinity;
  for (let i = 1; i < sorted.length; i++) {
    const step = sorted[i]! - sorted[i - 1]!;
    if (step > 0 && step < smallest) smallest = step;
  }
  return smallest === Infinity ? 0 : smallest;
}
