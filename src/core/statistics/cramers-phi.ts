import { totalOf } from './total-of.ts';

/**
 * Cramér's V (phi, where the table is two by two) of how often the values of two columns occur together: 0 where they
 * are independent, 1 where one tells the other. The chi-square statistic of a table of two by two has Yates's
 * correction, as SciPy's `chi2_contingency` has by default. NaN where a column has fewer than two values.
 *
 * @param table Rows by value of the first column, then by value of the second; no row or column is all zero.
 *
 * @example
 * cramersPhi([[20, 0, 0], [0, 20, 0], [0, 0, 20]]).toFixed(6) // '1.000000'
 */
export function cramersPhi(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => totalOf(row));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
  const total = totalOf(rows);
  const smaller = Math.min(rows.length, columns.length);
  if (smaller < 2) return Number.NaN;
  const isFourfold = rows.length === 2 && columns.length === 2;
  let statistic = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const expected = (rows[i]! * columns[j]!) / total;
      const apart = Math.abs(count - expected);
      statistic += (apart - (isFourfold ? Math.min(0.5, apart) : 0)) ** 2 / expected;
    }
  }
  return Math.min(Math.sqrt(statistic / total / (smaller - 1)), 1);
}
