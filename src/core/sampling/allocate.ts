import { AssayError } from '../assay-error.ts';
import { countPhrase } from '../words/count-phrase.ts';
import { formatCount } from '../words/format-count.ts';
import { listNames } from '../words/list-names.ts';
import { mergeRarest } from './allocation/merge-rarest.ts';
import { roundShares } from './allocation/round-shares.ts';
import { shareOut } from './allocation/share-out.ts';
import { byRows, type MergedStratum, type Stratum } from './allocation/stratum.ts';
import { type AllocationMethod, weighStratum } from './allocation/weigh-stratum.ts';

export interface AllocateOptions {
  /** `square-root` where left out. */
  readonly method?: AllocationMethod;
  /**
   * The rows that each stratum is to give; one with fewer gives all it has. 2 where left out: how much the rows of a
   * stratum vary, which the error of an estimate is made of, cannot be told from one.
   */
  readonly floor?: number;
  /** The most rows in all, whatever the total; none where left out. */
  readonly cap?: number;
}

/** How many rows are drawn from one stratum. */
export interface AllocatedStratum extends MergedStratum {
  /** What it would get if rows could be cut; between its floor and its rows. */
  readonly share: number;
  /** The rows to draw. */
  readonly size: number;
}

/** A sample shared out among strata. */
export interface Allocation {
  /** Most rows first, equal ones by name. */
  readonly strata: readonly AllocatedStratum[];
  /** The rows to draw from all strata together. */
  readonly size: number;
  /** The rows that there are. */
  readonly population: number;
  /** Whether every row is drawn, so that nothing is left to estimate. */
  readonly census: boolean;
  /** What to know about it, in sentences for people. Names of strata are masked and cut, not escaped. */
  readonly notes: readonly string[];
}

/**
 * Shares out a total among strata: by weight, no stratum above the rows it has and none below the floor, rounded by
 * largest remainder. The total wins: where the floors do not fit, the two strata of the fewest rows become one, again
 * and again, until they do. A population no larger than the total is a census.
 *
 * The result is the same in whatever order strata come.
 *
 * @param total The rows to draw: a whole number.
 * @throws AssayError Where Neyman's method lacks a stratum's rate.
 *
 * @example
 * allocate([{ name: 'shoes', rows: 9000 }, { name: 'boots', rows: 900 }, { name: 'clogs', rows: 100 }], 300)
 *   .strata.map(({ size }) => size)
 * // [211, 67, 22]
 */
export function allocate(
  strata: readonly Stratum[],
  total: number,
  { method = 'square-root', floor = 2, cap = Number.POSITIVE_INFINITY }: AllocateOptions = {},
): Allocation {
  const sorted = [...strata].sort(byRows);
  if (method === 'neyman') requireRates(sorted);
  const population = sorted.reduce((sum, { rows }) => sum + rows, 0);
  const wanted = Math.min(total, cap);
  const size = Math.min(wanted, population);
  const census = size === population;
  // Nothing to draw is nothing to merge for, and a census has room for every floor.
  const merged = mergeRarest(sorted, size === 0 ? 0 : floor, size);
  const claims = merged.map((stratum) => ({
    weight: weighStratum(stratum, method),
    least: size === 0 || merged.length === 1 ? 0 : Math.min(floor, stratum.rows),
    most: stratum.rows,
  }));
  const shares = shareOut(claims, size);
  const sizes = roundShares(shares);
  return {
    strata: merged.map((stratum, i) => ({ ...stratum, share: shares[i]!, size: sizes[i]! })),
    size,
    population,
    census,
    notes: [
      ...(total > cap && population > cap ? [noteCap(total, cap)] : []),
      ...(census && population > 0 ? [noteCensus(population)] : []),
      ...(merged.length < sorted.length ? [noteMerged(sorted, merged, size, floor)] : []),
    ],
  };
}

function requireRates(strata: readonly Stratum[]): void {
  for (const { name, rate } of strata) {
    if (rate !== undefined && rate >= 0 && rate <= 1) continue;
    throw new AssayError(
      'bad-arguments',
      `Neyman's allocation needs a guessed rate from 0 to 1 for each stratum; that of "${listNames([name])}" is ${rate ?? 'missing'}.`,
      { hint: 'Give a rate for each, or use the square-root allocation, which needs no guess.' },
    );
  }
}

function noteCap(total: number, cap: number): string {
  return `${countPhrase(total, 'row was', 'rows were')} asked for; the cap of ${formatCount(cap)} holds.`;
}

function noteCensus(population: number): string {
  if (population === 1)
    return 'The only row is in the sample: it is a census, and nothing is left to estimate.';
  return `All ${formatCount(population)} rows are in the sample: it is a census, and nothing is left to estimate.`;
}

function noteMerged(
  strata: readonly Stratum[],
  merged: readonly MergedStratum[],
  size: number,
  floor: number,
): string {
  const joined = merged.filter(({ members }) => members.length > 1);
  const members = joined.reduce((sum, stratum) => sum + stratum.members.length, 0);
  const names = joined.map(({ name }) => name);
  return (
    `${countPhrase(size, 'row does', 'rows do')} not leave ${formatCount(floor)} for each of ${formatCount(strata.length)} strata, ` +
    `so ${formatCount(members)} of them were merged into ${formatCount(joined.length)}, the rarest first: ${listNames(names)}.`
  );
}
