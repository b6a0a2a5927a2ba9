import { CANNOT_TELL, MISSING, type Ratings } from './ratings.ts';

/** One rater beside the others. */
export interface RaterFigures {
  /** 0-based. */
  readonly rater: number;
  /** Labels given. */
  readonly labels: number;
  readonly cannotTell: number;
  readonly missing: number;
  /** Items that another answered as well. */
  readonly compared: number;
  /** The share of others who gave the same label, an item counting once; undefined where nothing was compared. */
  readonly agreement?: number;
}

/**
 * Each rater against the others. As in percent agreement, who cannot tell agrees with nobody.
 *
 * @example
 * raterFigures({ items: ['a', 'b'], raters: ['x', 'y', 'z'], labels: ['no', 'yes'], codes: [[0, 0, 1], [1, -1, -2]] })
 *   .map(({ agreement }) => agreement) // [0.25, 0.5, 0]
 */
export function raterFigures({ codes, raters }: Ratings): RaterFigures[] {
  const tallies = raters.map(() => ({ labels: 0, cannotTell: 0, compared: 0, same: 0 }));
  for (const row of codes) {
    const counts = new Map<number, number>();
    for (const code of row) counts.set(code, (counts.get(code) ?? 0) + 1);
    const others = row.length - (counts.get(MISSING) ?? 0) - 1;
    for (const [rater, code] of row.entries()) {
      if (code === MISSING) continue;
      const tally = tallies[rater]!;
      if (code === CANNOT_TELL) tally.cannotTell++;
      else tally.labels++;
      if (others < 1) continue;
      tally.compared++;
      if (code !== CANNOT_TELL) tally.same += (counts.get(code)! - 1) / others;
    }
  }
  return tallies.map(({ labels, cannotTell, compared, same }, rater) => ({
    rater,
    labels,
    cannotTell,
    missing: codes.length - labels - cannotTell,
    compared,
    ...(compared > 0 && { agreement: same / compared }),
  }));
}
