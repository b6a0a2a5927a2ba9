import { entropy } from './entropy.ts';
import { totalOf } from './total-of.ts';

/**
 * The mutual information of two columns in nats, from how often their values occur together: 0 where one says nothing
 * of the other, at most the smaller of their entropies. It is computed as H(X) + H(Y) - H(X, Y).
 *
 * @param table Rows by value of the first column, then by value of the second.
 *
 * @example
 * mutualInformation([[10, 0], [0, 10]]).toFixed(4) // '0.6931'
 */
export function mutualInformation(table: readonly (readonly number[])[]): number {
  const first = table.map((row) => totalOf(row));
  const second = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
  // Rounding can leave the information of independent columns a little below zero.
  return Math.max(entropy(first) + entropy(second) - entropy(table.flat()), 0);
}
