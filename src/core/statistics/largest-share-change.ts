import { sharesOf } from './shares-of.ts';

/**
 * The L-infinity distance of two histograms over the same bins: how far the share of the bin that moved most has
 * moved, from 0 to 1.
 *
 * @example
 * largestShareChange([50, 50], [25, 75]) // 0.25
 */
export function largestShareChange(base: readonly number[], head: readonly number[]): number {
  const [p, q] = [sharesOf(base), sharesOf(head)];
  return p.reduce((most, share, i) => Math.max(most, Math.abs(share - q[i]!)), 0);
}
