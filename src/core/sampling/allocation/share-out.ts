import { totalOf } from '../../statistics/total-of.ts';

/** What one receiver counts, and the bounds of what it gets. */
export interface Claim {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Shares out a total by weight, unrounded: each gets its weight times one factor, but no less than its least and no
 * more than its most; what one cannot take the others get. Where those with a weight have all they can take, the rest
 * goes to those without, by what these can take.
 *
 * @param total From the sum of the leasts to the sum of the mosts.
 *
 * @example
 * shareOut([{ weight: 8, least: 0, most: 5 }, { weight: 1, least: 0, most: 9 }, { weight: 1, least: 0, most: 9 }], 10)
 * // [5, 2.5, 2.5]
 */
export function shareOut(claims: readonly Claim[], total: number): number[] {
  const taken = totalOf(claims.map(({ weight, least, most }) => (weight > 0 ? most : least)));
  if (taken >= total) return shareByFactor(claims, total);
  const rest = claims.map(({ weight, least, most }) =>
    weight > 0 ? { weight: 0, least: most, most } : { weight: most, least, most },
  );
  return shareByFactor(rest, total);
}

function shareByFactor(claims: readonly Claim[], total: number): number[] {
  const factor = findFactor(claims, total);
  const shares = claims.map((claim) => bounded(claim, factor));
  const isFree = claims.map(({ least, most }, i) => shares[i]! > least && shares[i]! < most);
  const left = total - totalOf(shares.filter((_, i) => !isFree[i]));
  const weight = totalOf(claims.filter((_, i) => isFree[i]).map((claim) => claim.weight));
  // Halving ends a rounding error away: what is not bounded is computed once more, from what it really shares.
  return shares.map((share, i) => (isFree[i] ? (left * claims[i]!.weight) / weight : share));
}

function findFactor(claims: readonly Claim[], total: number): number {
  let low = 0;
  let high = 0;
  for (const { weight, most } of claims) if (weight > 0) high = Math.max(high, most / weight);
  // Until the bounds are neighbouring floats, however small the factor is.
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (totalOf(claims.map((claim) => bounded(claim, middle))) < total) low = middle;
    else high = middle;
  }
  return high;
}

const bounded = ({ weight, least, most }: Claim, factor: number) =>
  Math.min(most, Math.max(least, factor * weight));
