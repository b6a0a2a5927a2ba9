import { activeRaters } from './active-raters.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { errorInterval } from './error-interval.ts';
import { type ItemTally, sumTallies, tallyItems } from './item-tally.ts';
import { labelShares } from './label-shares.ts';
import { type LabelWeights, labelWeights } from './label-weights.ts';
import { meanWeights } from './mean-weights.ts';
import type { Ratings } from './ratings.ts';
import { ALL_ALIKE, NO_PAIR, ONE_LABEL, TOO_FEW_RATERS } from './undefined-reason.ts';
import { weightedAgreement } from './weighted-agreement.ts';

/** What a coefficient can know when it says what chance would bring. */
export interface RatedItems {
  readonly ratings: Ratings;
  /** Those with at least one label. */
  readonly items: readonly ItemTally[];
  /** How much each label that was used is used, an item counting as one whatever the number of its raters. */
  readonly shares: ReadonlyMap<number, number>;
  readonly weights: LabelWeights;
}

/** The agreement that chance alone would bring. */
export interface Chance {
  readonly expected: number;
  /** The same as far as it hangs on one item; its mean over all items is {@link expected}. */
  readonly ofItem: (item: ItemTally) => number;
}

/**
 * A coefficient that corrects agreement for chance, for any number of raters and with missing ratings: Gwet's general
 * form with the linearised standard error ("Handbook of Inter-Rater Reliability", 2014), and an interval by Student's t
 * with one degree of freedom less than there are items. An item with one label tells how often labels are used.
 *
 * Undefined where the items that raters share have one label only, also for those coefficients whose formula would
 * make it 1: that raters all say the same does not show that they can tell labels apart.
 *
 * @example
 * linearisedCoefficient(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 *   () => ({ expected: 0.5, ofItem: () => 0.5 }),
 * ).value // 0
 */
export function linearisedCoefficient(
  ratings: Ratings,
  options: CoefficientOptions,
  chanceOf: (rated: RatedItems) => Chance,
): Omit<Coefficient, 'name'> {
  if (activeRaters(ratings).length < 2) return { undefinedBecause: TOO_FEW_RATERS };
  const items = tallyItems(ratings);
  const shared = items.filter(({ total }) => total > 1);
  if (shared.length === 0) return { undefinedBecause: NO_PAIR };

  const weights = labelWeights(ratings.labels, options.weights, options.level);
  const scores = items.map((item) =>
    item.total > 1 ? weightedAgreement(item, weights) : undefined,
  );
  const observed = scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / shared.length;
  if (sumTallies(shared).labels.length === 1) return { observed, undefinedBecause: ONE_LABEL };
  const shares = labelShares(items);
  const areAlike = [...meanWeights(shares, weights).values()].every((mean) => mean > 1 - 1e-12);
  if (areAlike) return { observed, undefinedBecause: ALL_ALIKE };
  const chance = chanceOf({ ratings, items, shares, weights });
  const { expected } = chance;
  const room = 1 - expected;

  const value = (observed - expected) / room;
  const scale = items.length / shared.length;
  const squares = items.reduce((sum, item, i) => {
    const score = scores[i];
    const seen = score === undefined ? 0 : (scale * (score - expected)) / room;
    const byChance = (2 * (1 - value) * (chance.ofItem(item) - expected)) / room;
    return sum + (seen - byChance - value) ** 2;
  }, 0);
  const n = items.length;
  const unseen = Math.max(1 - n / (options.population ?? Infinity), 0);
  return {
    value,
    observed,
    expected,
    ...errorInterval(value, Math.sqrt((unseen * squares) / (n * (n - 1))), {
      confidence: options.confidence,
      method: 'Gwet, linearised',
      degrees: n - 1,
    }),
  };
}
