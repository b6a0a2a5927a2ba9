import { adjustPValues } from '../../statistics/adjust-p-values.ts';
import { cutRows } from './cut-rows.ts';
import type { Measure, Outcomes } from './outcomes.ts';
import type { Parted } from './parting.ts';
import { rateOfTally } from './rate-of-tally.ts';
import type { FoundSlices, Slice } from './slice.ts';
import { type TriedSlice, tallyAll, tryPairs, trySingles } from './try-slices.ts';

export interface SliceOptions {
  /** Measured rows below which a slice is not tried. */
  readonly minimum: number;
  /** Such as 0.95. */
  readonly confidence: number;
  /** Whether pairs of partings are tried too. */
  readonly pairs: boolean;
}

/** Every pair goes over all measured rows. */
const MOST_STEPS = 50_000_000;

/**
 * Finds the slices that are worse than the rest of the data.
 *
 * Each is held to all other rows by Fisher's exact test, one-sided: worse is what is looked for. The p-values of all slices
 * of all measures are adjusted together (Benjamini and Hochberg), so that of those told as worse at most a share of
 * 1 − confidence is expected to be there by chance. These come first, ranked by the lower bound of their rate: what is surely
 * wrong, which a few rows cannot make large. Who picks the worst of many sees it worse than it is: the bounds of the R slices
 * told, of m tried, hold at 1 − R·(1 − confidence)/m, so that they cover at the stated rate in spite of the choice (Benjamini
 * and Yekutieli 2005). All others have bounds at the confidence itself.
 */
export function findSlices(
  measured: readonly Outcomes[],
  parted: readonly Parted[],
  { minimum, confidence, pairs }: SliceOptions,
): FoundSlices {
  const taken = measured.filter(({ rows }) => rows.length > 0);
  let leftOutPairs = false;
  const tried = taken.flatMap((outcomes) => {
    const all = tallyAll(outcomes);
    const cuts = parted.map((each) => cutRows(outcomes, each, minimum));
    const singles = cuts.map((cut) => trySingles(outcomes, cut, all, minimum));
    const found = singles.flat().flatMap((single) => single ?? []);
    const couples = pairs ? couplesOf(cuts.length) : [];
    const areTooMany = couples.length * outcomes.rows.length > MOST_STEPS;
    leftOutPairs ||= areTooMany;
    for (const [a, b] of areTooMany ? [] : couples) {
      if (isIdle(outcomes, cuts[a]!.by, cuts[b]!.by)) continue;
      const both = [cuts[a]!, cuts[b]!] as const;
      const around = [singles[a]!, singles[b]!] as const;
      for (const pair of tryPairs(outcomes, both, around, all, minimum)) found.push(pair);
    }
    return found.map((slice) => ({ ...slice, measure: outcomes.measure }));
  });
  return {
    overall: taken.map((outcomes) => ({
      measure: outcomes.measure,
      ...rateOfTally(tallyAll(outcomes), confidence),
    })),
    tried: tried.length,
    slices: rankSlices(tried, confidence),
    leftOutPairs,
  };
}

function rankSlices(
  tried: readonly (TriedSlice & { readonly measure: Measure })[],
  confidence: number,
): Slice[] {
  const adjusted = adjustPValues(tried.map(({ p }) => p));
  const error = 1 - confidence;
  const worse = adjusted.filter((each) => each <= error).length;
  return tried
    .map(({ measure, conditions, tally, rest, p }, i): Slice => {
      const isWorse = adjusted[i]! <= error;
      const level = isWorse ? 1 - (error * worse) / tried.length : confidence;
      return {
        measure,
        conditions,
        ...rateOfTally(tally, level),
        restRate: rest.rate,
        p,
        adjusted: adjusted[i]!,
        isWorse,
      };
    })
    .sort(
      (a, b) =>
        Number(b.isWorse) - Number(a.isWorse) ||
        b.interval.low - a.interval.low ||
        a.p - b.p ||
        (nameOf(a) < nameOf(b) ? -1 : 1),
    );
}

const nameOf = ({ measure, conditions }: Slice): string =>
  JSON.stringify([measure, ...conditions.map(({ by, value }) => [by, value])]);

function couplesOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: count - a - 1 }, (_, i): [number, number] => [a, a + 1 + i]),
  );
}

function isIdle({ idle }: Outcomes, a: string, b: string): boolean {
  return (
    idle?.pairs?.some(([one, two]) => (one === a && two === b) || (one === b && two === a)) === true
  );
}
