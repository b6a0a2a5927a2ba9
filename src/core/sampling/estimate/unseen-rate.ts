import { totalOf } from '../../statistics/total-of.ts';
import type { GroupEstimate } from './estimate-group.ts';

/**
 * The share of rows that are taken to be otherwise than all that were seen, in groups whose values are all the same: they
 * have some variance, though they show none. Half a row more than was seen, as in Jeffreys' prior, for all such groups
 * together: for each it would be far too much where there are many groups of few rows. Groups count by the rows that they
 * stand for, lest many rows seen of a small one speak for a large one.
 *
 * @example
 * unseenRate([{ rows: 900, evenRows: 99, total: 0, variance: null, spread: 0 }]) // 0.005
 */
export function unseenRate(groups: readonly GroupEstimate[]): number {
  const rows = totalOf(groups.map((group) => group.rows));
  const squares = totalOf(groups.map((group) => group.rows ** 2 / group.evenRows));
  return squares === 0 ? 0 : 0.5 / (rows ** 2 / squares + 1);
}
