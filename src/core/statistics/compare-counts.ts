import { chiSquareSurvival } from './chi-square-survival.ts';
import { totalOf } from './total-of.ts';

/** Pearson's chi-square test of homogeneity, and how strong the association is. */
export interface CountComparison {
  readonly statistic: number;
  readonly degrees: number;
  /** The probability of a difference this large or larger between two samples of one distribution. */
  readonly p: number;
  /** Cramér's V, from 0 to 1: the strength of the difference, whatever the number of rows. */
  readonly cramersV: number;
}

/**
 * Tests whether two histograms over the same bins come from one distribution, without Yates's correction. Bins that
 * are empty on both sides do not count; without rows on one side there is nothing to compare, and p is 1.
 *
 * @example
 * compareCounts([120, 30, 50], [90, 60, 50]).p.toFixed(6) // '0.000790'
 */
export function compareCounts(base: readonly number[], head: readonly number[]): CountComparison {
  const sums = base.map((count, i) => count + head[i]!);
  const inBase = totalOf(base);
  const total = totalOf(sums);
  const degrees = Math.max(sums.filter((sum) => sum > 0).length - 1, 0);
  if (inBase === 0 || inBase === total) return { statistic: 0, degrees, p: 1, cramersV: 0 };

  const statistic = sums.reduce((chiSquare, sum, i) => {
    if (sum === 0) return chiSquare;
    const expectedBase = (sum * inBase) / total;
    const expectedHead = sum - expectedBase;
    const apart = base[i]! - expectedBase;
    return chiSquare + apart * apart * (1 / expectedBase + 1 / expectedHead);
  }, 0);
  const p = chiSquareSurvival(statistic, degrees);
  // With two rows in the table, the smaller dimension less one is 1.
  return { statistic, degrees, p, cramersV: degrees === 0 ? 0 : Math.sqrt(statistic / total) };
}
