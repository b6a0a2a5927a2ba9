import { sumTallies, tallyItems } from './item-tally.ts';
import type { Ratings } from './ratings.ts';

/**
 * The standard error that Fleiss' kappa would have if raters agreed by chance only (Fleiss, Nee and Landis 1979);
 * undefined unless all items have as many labels, two at least.
 *
 * @example
 * fleissNullError({ items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [1, 1]] }).toFixed(4)
 * // '0.7071'
 */
export function fleissNullError(ratings: Ratings): number | undefined {
  const items = tallyItems(ratings);
  const raters = items[0]?.total ?? 0;
  if (raters < 2 || items.some(({ total }) => total !== raters)) return undefined;
  const { counts, total } = sumTallies(items);
  let [spread, skew] = [0, 0];
  for (const count of counts) {
    const share = count / total;
    spread += share * (1 - share);
    skew += share * (1 - share) * (1 - 2 * share);
  }
  return Math.sqrt((2 * (spread ** 2 - skew)) / (total * (raters - 1))) / spread;
}
