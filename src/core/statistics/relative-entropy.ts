import { sharesOf } from './shares-of.ts';

/**
 * The Kullback–Leibler divergence of observed weights from expected ones in nats, both scaled to sum to 1: 0 where
 * they are equal, infinite where something was observed that is expected never. NaN where one side is empty.
 *
 * @example
 * relativeEntropy([1, 1], [1, 3]).toFixed(6) // '0.143841'
 * relativeEntropy([1, 1], [1, 0]) // Infinity
 */
export function relativeEntropy(observed: readonly number[], expected: readonly number[]): number {
  const [p, q] = [sharesOf(observed), sharesOf(expected)];
  if (!p.some((share) => share > 0) || !q.some((share) => share > 0)) return Number.NaN;
  return p.reduce((sum, share, i) => sum + (share === 0 ? 0 : share * Math.log(share / q[i]!)), 0);
}
