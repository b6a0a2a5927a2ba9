import type { Table } from '../../table/table.ts';
import type { CheckContext, Violation } from '../check.ts';
import { PairViolation } from './pair-violation.ts';
import type { RowPair } from './row-pair.ts';

/** Says what was seen of a pair, given the other row's name. */
export type DescribePair = (pair: RowPair, other: string) => string;

/** What pairs are as violations, each of the row that came later, with the line of the other one. */
export async function pairViolations(
  { base, head, files }: CheckContext,
  pairs: readonly RowPair[],
  describe: DescribePair,
  column?: string,
): Promise<Violation[]> {
  const tables = new Map<string, Table | undefined>([
    ['base undefined', base],
    ['head undefined', head],
  ]);
  for (const { side, other } of pairs) {
    const name = `${side} ${other.path}`;
    if (!tables.has(name) && other.path !== undefined) {
      tables.set(name, await files.table(side, other.path));
    }
  }
  const shown = {
    describe,
    lineOf: ({ side, other: { path, index } }: RowPair) =>
      tables.get(`${side} ${path}`)?.line(index),
  };
  return pairs.map((pair) => new PairViolation(pair, shown, column));
}
