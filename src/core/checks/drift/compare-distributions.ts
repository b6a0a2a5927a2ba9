import type { ColumnProfile } from '../../profile/column-profile.ts';
import { numberOfText } from '../../profile/number-of-text.ts';
import { countTexts } from '../../profile/top-values.ts';
import { compareCounts } from '../../statistics/compare-counts.ts';
import { criticalStabilityIndex } from '../../statistics/critical-stability-index.ts';
import { jensenShannonDistance } from '../../statistics/jensen-shannon-distance.ts';
import { kolmogorovSmirnov } from '../../statistics/kolmogorov-smirnov.ts';
import { largestShareChange } from '../../statistics/largest-share-change.ts';
import { standardDeviation } from '../../statistics/moments.ts';
import { populationStabilityIndex } from '../../statistics/population-stability-index.ts';
import { smirnovSurvival } from '../../statistics/smirnov-survival.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { wassersteinDistance } from '../../statistics/wasserstein-distance.ts';
import { type Bins, countBins } from './bins.ts';
import { categoryBins } from './category-bins.ts';
import type { ColumnKind } from './column-kind.ts';
import { countObservations, type Sizes } from './count-observations.ts';
import { numberBins } from './number-bins.ts';

/** How two distributions of one column differ. */
export interface Comparison {
  readonly kind: ColumnKind;
  readonly bins: Bins;
  /** Filled cells by bin. */
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** How many observations each side counts for in the bounds. */
  readonly sizes: Sizes;
  /** The population stability index, and what two samples of one distribution exceed with probability alpha. */
  readonly psi: number;
  readonly critical: number;
  /** The largest distance of the cumulative distributions of numbers, or the largest change of a category's share. */
  readonly distance: number;
  /** Of the Kolmogorov–Smirnov test for numbers, of the chi-square test for categories. */
  readonly p: number;
  /** How far numbers moved, in standard deviations of base. */
  readonly moved?: number;
  /** Of categories. */
  readonly jensenShannon?: number;
  readonly cramersV?: number;
}

/** Texts of cells, undefined where blank. */
export type Texts = readonly (string | undefined)[];

/**
 * Compares how a column is distributed on two sides; undefined where one side has no values.
 *
 * @param profile Of the whole column in base.
 * @param alpha How often the bound may be exceeded by chance.
 */
export function compareDistributions(
  kind: ColumnKind,
  base: Texts,
  head: Texts,
  profile: ColumnProfile,
  alpha: number,
): Comparison | undefined {
  const numbers = kind === 'numbers' ? { base: sorted(base), head: sorted(head) } : undefined;
  if (numbers && (numbers.base.length === 0 || numbers.head.length === 0)) return undefined;
  const bins = numbers
    ? numberBins(numbers.base)
    : categoryBins(countTexts(base), countTexts(head));
  const counts = { base: countBins(bins, base), head: countBins(bins, head) };
  const sizes = numbers
    ? countObservations(numbers.base, numbers.head)
    : { base: totalOf(counts.base), head: totalOf(counts.head) };
  if (sizes.base === 0 || sizes.head === 0) return undefined;
  const common = {
    kind,
    bins,
    ...counts,
    sizes,
    psi: populationStabilityIndex(counts.base, counts.head),
    critical: criticalStabilityIndex(sizes.base, sizes.head, bins.labels.length, alpha),
  };
  return numbers
    ? { ...common, ...compareNumbers(numbers, sizes, profile) }
    : { ...common, ...compareCategories(counts.base, counts.head) };
}

function compareNumbers(
  { base, head }: { readonly base: Float64Array; readonly head: Float64Array },
  sizes: Sizes,
  { numbers }: ColumnProfile,
) {
  const deviation = standardDeviation(numbers);
  const moved = wassersteinDistance(base, head);
  const { distance } = kolmogorovSmirnov(base, head);
  return {
    distance,
    p: smirnovSurvival(distance, sizes.base, sizes.head),
    ...(moved !== undefined && deviation && Number.isFinite(moved / deviation)
      ? { moved: moved / deviation }
      : {}),
  };
}

function compareCategories(base: readonly number[], head: readonly number[]) {
  const { p, cramersV } = compareCounts(base, head);
  return {
    p,
    cramersV,
    distance: largestShareChange(base, head),
    jensenShannon: jensenShannonDistance(base, head),
  };
}

function sorted(texts: Texts): Float64Array {
  const values = texts.flatMap((text) => {
    const value = text === undefined ? undefined : numberOfText(text.trim());
    return value === undefined ? [] : [value];
  });
  return Float64Array.from(values).sort();
}
