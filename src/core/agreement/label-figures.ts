import type { ConfidenceInterval } from '../statistics/confidence-interval.ts';
import { labelCounts } from './label-counts.ts';
import { labelKappas } from './label-kappas.ts';
import type { Ratings } from './ratings.ts';
import { specificInterval } from './specific-interval.ts';

/** How far raters agree on one label. */
export interface LabelFigures {
  /** 0-based. */
  readonly label: number;
  /** How often it was given, by all raters. */
  readonly ratings: number;
  /** The items that were given it at least once and have labels of two raters. */
  readonly items: number;
  /**
   * Where one rater gave it, the share of the others who did too (specific agreement: for two raters
   * `2 × both / (first + second)`). Undefined where no other gave the item a label.
   */
  readonly agreement?: number;
  readonly interval?: ConfidenceInterval;
  /** Fleiss' kappa of this label or another; undefined where chance leaves nothing to agree on. */
  readonly kappa?: number;
}

/**
 * Specific agreement by label, for any number of raters (Fleiss 1981; Cicchetti and Feinstein 1990), in the order of
 * the label set. `can't tell` is no label and left out.
 *
 * @example
 * labelFigures({ items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1]] }, 0.95)
 *   .map(({ agreement }) => agreement?.toFixed(2)) // ['0.67', '0.00']
 */
export function labelFigures(ratings: Ratings, confidence: number): LabelFigures[] {
  const { codes, labels } = ratings;
  const kappas = labelKappas(ratings);
  const tallies = labels.map(() => ({ ratings: 0, items: 0, same: 0, pairs: 0 }));
  for (const row of codes) {
    const counts = labelCounts(row);
    let total = 0;
    for (const count of counts.values()) total += count;
    for (const [label, count] of counts) {
      const tally = tallies[label]!;
      tally.ratings += count;
      if (total < 2) continue;
      tally.items++;
      // An item counts for its raters alike, however many others there are to agree with.
      tally.same += (count * (count - 1)) / (total - 1);
      tally.pairs += count;
    }
  }
  return tallies.map(({ ratings, items, same, pairs }, label) => ({
    label,
    ratings,
    items,
    ...(pairs > 0 && {
      agreement: same / pairs,
      interval: specificInterval(same / pairs, items, confidence),
    }),
    ...(kappas[label] !== undefined && { kappa: kappas[label] }),
  }));
}
