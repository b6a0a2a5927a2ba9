import { sharesOf } from './shares-of.ts';

/**
 * The population stability index of two histograms over the same bins: the sum of (q - p) ln(q / p) over their
 * shares; 0 where they are the same. Where a bin is empty on one side, half a row is added to every bin of both, as
 * the logarithm of nothing says nothing; bins that are empty on both sides do not count.
 *
 * @param base Rows by bin.
 * @param head Rows by bin.
 *
 * @example
 * populationStabilityIndex([10, 40, 50], [20, 30, 50]).toFixed(4) // '0.0981'
 */
export function populationStabilityIndex(base: readonly number[], head: readonly number[]): number {
  const used = base.flatMap((count, i) => (count + head[i]! > 0 ? [i] : []));
  const isOneSided = used.some((i) => base[i] === 0 || head[i] === 0);
  const added = isOneSided ? 0.5 : 0;
  const p = sharesOf(used.map((i) => base[i]! + added));
  const q = sharesOf(used.map((i) => head[i]! + added));
  return p.reduce((sum, share, i) => sum + (q[i]! - share) * Math.log(q[i]! / share), 0);
}
