import { formatCount } from '../../words/format-count.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { type SampleSize, sampleOf } from './sample-size.ts';

/** A share of all rows. */
export interface RatePlan {
  readonly kind: 'rate';
  /** From 0 to 1; 0.001 where left out. */
  readonly rate?: number;
  /** Rows that are drawn at least; 30 where left out, since a share of few rows says nothing. */
  readonly floor?: number;
  /** Rows that are drawn at most, before the floor; 500 where left out, the hours of two experts' days. */
  readonly cap?: number;
}

/**
 * A share of all rows, between a floor and a cap: what a sample says depends on how many rows it has, hardly on how
 * many there are in all, so that a share alone is too small for few rows and too large for many. A floor above the cap
 * gives way to it.
 *
 * @example
 * sizeByRate({ kind: 'rate' }, 100_000).rows // 100
 * sizeByRate({ kind: 'rate', rate: 0.001, floor: 30, cap: 500 }, 5000).sentence
 * // '30 rows (0.1 % would be 5, and the floor is 30): with none of them wrong, fewer than 9.5 % of all 5,000 rows are wrong (95 % confidence).'
 */
export function sizeByRate(
  { rate = 0.001, floor = 30, cap = 500 }: RatePlan,
  population: number,
): SampleSize {
  const share = Math.round(rate * population);
  const rows = Math.min(cap, Math.max(floor, share));
  const limit =
    rows === cap ? `the cap is ${formatCount(cap)}` : `the floor is ${formatCount(floor)}`;
  const because =
    rows === share
      ? formatPercent(rate)
      : `${formatPercent(rate)} would be ${formatCount(share)}, and ${limit}`;
  return sampleOf(Math.min(rows, population), population, because);
}
