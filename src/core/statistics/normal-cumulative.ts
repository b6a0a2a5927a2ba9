import { upperGamma } from './upper-gamma.ts';

/**
 * The probability that a normal variable is at most a value: erfc(-z / √2) / 2, where erfc(x) = Q(1/2, x²) for x ≥ 0
 * (DLMF 7.11.2).
 *
 * @example
 * normalCumulative(40, 40, 5) // 0.5
 */
export function normalCumulative(value: number, mean = 0, deviation = 1): number {
  const z = (value - mean) / deviation;
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
