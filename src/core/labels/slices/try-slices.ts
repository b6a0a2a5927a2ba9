import { fisherExactGreater } from '../../statistics/fisher-exact-greater.ts';
import { WeightedTally } from '../../statistics/weighted-tally.ts';
import type { Cut } from './cut-rows.ts';
import type { Outcomes } from './outcomes.ts';
import type { Condition } from './slice.ts';

/** A slice that was tried. */
export interface TriedSlice {
  readonly conditions: readonly Condition[];
  readonly tally: WeightedTally;
  readonly rest: WeightedTally;
  readonly p: number;
}

/** Tallies all measured rows. */
export function tallyAll(outcomes: Outcomes): WeightedTally {
  const all = new WeightedTally();
  for (const place of outcomes.rows.keys()) all.add(factAt(outcomes, place));
  return all;
}

/** The slices of one parting, by the place of the condition; those of too few rows, or of all, are not tried. */
export function trySingles(
  outcomes: Outcomes,
  cut: Cut,
  all: WeightedTally,
  minimum: number,
): (TriedSlice | undefined)[] {
  const tallies = cut.conditions.map(() => new WeightedTally());
  cut.ofPlace.forEach((condition, place) => {
    if (condition >= 0) tallies[condition]!.add(factAt(outcomes, place));
  });
  return tallies.map((tally, condition) => {
    if (tally.rows < minimum || tally.rows === all.rows) return undefined;
    const rest = all.without(tally);
    return { conditions: [cut.conditions[condition]!], tally, rest, p: isWorse(tally, rest) };
  });
}

/**
 * The slices of two partings. A pair has to be worse than the rest of the data, and than the rest of each of the two slices
 * that it lies in: the largest of the three p-values is its own (an intersection-union test), so one that is no worse than
 * the slice around it is never told. One that is all of the slice around it is not tried.
 */
export function tryPairs(
  outcomes: Outcomes,
  cuts: readonly [Cut, Cut],
  singles: readonly [readonly (TriedSlice | undefined)[], readonly (TriedSlice | undefined)[]],
  all: WeightedTally,
  minimum: number,
): TriedSlice[] {
  const [first, second] = cuts;
  const width = second.conditions.length;
  const tallies = new Map<number, WeightedTally>();
  first.ofPlace.forEach((a, place) => {
    const b = second.ofPlace[place]!;
    if (a < 0 || b < 0) return;
    const pair = a * width + b;
    const tally = tallies.get(pair) ?? new WeightedTally();
    tallies.set(pair, tally);
    tally.add(factAt(outcomes, place));
  });
  return [...tallies].flatMap(([pair, tally]) => {
    const [a, b] = [Math.floor(pair / width), pair % width];
    const around = [singles[0][a], singles[1][b]].flatMap((single) => single?.tally ?? []);
    if (tally.rows < minimum || around.length < 2) return [];
    if (around.some(({ rows }) => rows === tally.rows)) return [];
    const rest = all.without(tally);
    const p = Math.max(
      isWorse(tally, rest),
      ...around.map((each) => isWorse(tally, each.without(tally))),
    );
    const conditions = [first.conditions[a]!, second.conditions[b]!];
    return [{ conditions, tally, rest, p }];
  });
}

const isWorse = (tally: WeightedTally, rest: WeightedTally): number =>
  fisherExactGreater(tally.wholeCounts('down'), rest.wholeCounts('up'));

function factAt({ bad, weights }: Outcomes, place: number) {
  return { weight: weights?.[place] ?? 1, isTrue: bad[place]! };
}
