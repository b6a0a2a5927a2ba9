import { smirnovSurvival } from './smirnov-survival.ts';

/** The two-sample Kolmogorov–Smirnov test. */
export interface SmirnovTest {
  /** The largest distance between the two cumulative distributions, from 0 to 1. */
  readonly distance: number;
  /** The probability of a distance this large or larger between two samples of one distribution; too large where values tie. */
  readonly p: number;
}

/**
 * Tests whether two samples come from one distribution. Without values on one side nothing can be told: distance 0, p 1.
 *
 * @param base Ascending.
 * @param head Ascending.
 *
 * @example
 * kolmogorovSmirnov([1, 2], [3, 4, 5]).distance // 1
 */
export function kolmogorovSmirnov(base: ArrayLike<number>, head: ArrayLike<number>): SmirnovTest {
  const [n, m] = [base.length, head.length];
  if (n === 0 || m === 0) return { distance: 0, p: 1 };
  const distance = largestGap(base, head);
  return { distance, p: smirnovSurvival(distance, n, m) };
}

function largestGap(base: ArrayLike<number>, head: ArrayLike<number>): number {
  let gap = 0;
  for (let i = 0, j = 0; i < base.length && j < head.length; ) {
    const value = Math.min(base[i]!, head[j]!);
    while (i < base.length && base[i] === value) i++;
    while (j < head.length && head[j] === value) j++;
    gap = Math.max(gap, Math.abs(i / base.length - j / head.length));
  }
  return gap;
}
