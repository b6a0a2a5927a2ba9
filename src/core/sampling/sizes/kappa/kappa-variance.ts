import { totalOf } from '../../../statistics/total-of.ts';

/**
 * The variance of Cohen's kappa of one row: over n rows it is an nth of it (Fleiss, Cohen & Everitt 1969, formula 13).
 *
 * @param table The shares of all rows by the labels of both raters; they sum to 1.
 *
 * @example
 * kappaVariance([[0.4, 0.1], [0.1, 0.4]]).toFixed(2) // '0.64'
 */
export function kappaVariance(table: readonly (readonly number[])[]): number {
  const first = table.map(totalOf);
  const second = table.map((_, j) => totalOf(table.map((row) => row[j]!)));
  const agreed = totalOf(table.map((row, i) => row[i]!));
  const expected = totalOf(first.map((share, i) => share * second[i]!));
  const [missed, room] = [1 - agreed, 1 - expected];
  let sum = -((agreed * expected - 2 * expected + agreed) ** 2);
  for (const [i, row] of table.entries()) {
    for (const [j, share] of row.entries()) {
      if (i === j) sum += share * (room - (first[i]! + second[i]!) * missed) ** 2;
      else sum += share * (missed * (second[i]! + first[j]!)) ** 2;
    }
  }
  return sum / room ** 4;
}
