import { exactKolmogorovSurvival } from './exact-kolmogorov-survival.ts';

/**
 * The greatest distance of a sample of `n` from its distribution whose probability is still at least `p`, found by
 * halving an interval.
 *
 * @example
 * kolmogorovQuantile(0.05, 10).toFixed(4) // '0.4092'
 */
export function kolmogorovQuantile(p: number, n: number): number {
  let low = 0;
  let high = 1;
  // Sixty halvings leave less than the distance between neighbouring floats.
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (exactKolmogorovSurvival(middle, n) >= p) low = middle;
    else high = middle;
  }
  return p <= 0 ? 1 : low;
}
