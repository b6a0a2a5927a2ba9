import { tallyItems } from './item-tally.ts';
import { labelShares } from './label-shares.ts';
import type { Ratings } from './ratings.ts';

/**
 * How far raters agree on each label beyond chance: Fleiss' kappa of whether it is this label or another (Fleiss 1971),
 * in the order of the label set. Undefined where the label, or no other, was used, or no item has labels of two raters.
 *
 * @example
 * labelKappas({ items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes', 'maybe'], codes: [[0, 0], [1, 1]] })
 * // [1, 1, undefined]
 */
export function labelKappas(ratings: Ratings): (number | undefined)[] {
  const items = tallyItems(ratings);
  const shares = labelShares(items);
  const apart = new Map<number, number>();
  let shared = 0;
  for (const { labels, counts, total } of items) {
    if (total < 2) continue;
    shared++;
    for (const [i, label] of labels.entries()) {
      const count = counts[i]!;
      const pairs = (2 * count * (total - count)) / (total * (total - 1));
      apart.set(label, (apart.get(label) ?? 0) + pairs);
    }
  }
  return ratings.labels.map((_, label) => {
    const share = shares.get(label) ?? 0;
    const byChance = 2 * share * (1 - share);
    // Shares are sums of fractions, and the only label has all but a rounding error.
    if (shared === 0 || byChance < 1e-12) return undefined;
    return 1 - (apart.get(label) ?? 0) / shared / byChance;
  });
}
