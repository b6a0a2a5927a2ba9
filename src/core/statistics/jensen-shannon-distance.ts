import { sharesOf } from './shares-of.ts';

/**
 * The Jensen–Shannon distance of two histograms over the same bins: the square root of their divergence to base 2,
 * from 0 (the same shares) to 1 (no bin in common). Other than the population stability index it does not mind
 * empty bins.
 *
 * @example
 * jensenShannonDistance([1, 0], [0, 1]) // 1
 */
export function jensenShannonDistance(base: readonly number[], head: readonly number[]): number {
  const [p, q] = [sharesOf(base), sharesOf(head)];
  const divergence = p.reduce((sum, share, i) => {
    const middle = (share + q[i]!) / 2;
    return sum + (relativeTo(share, middle) + relativeTo(q[i]!, middle)) / 2;
  }, 0);
  // Rounding can leave the divergence of equal shares a little below zero.
  return Math.sqrt(Math.max(divergence, 0));
}

function relativeTo(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}
