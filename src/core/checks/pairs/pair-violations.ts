import type { Table } from '../../table/table.ts';
import type { CheckContext, Violation } from '../check.ts';
import { nameOther } from './name-other.ts';
import type { RowPair } from './row-pair.ts';

/**
 * What pairs are as violations, each of the row that came later, with the line of the other one.
 *
 * @param describe Says what was seen, given the pair and the other row's name.
 */
export async function pairViolations(
  { base, head, files }: CheckContext,
  pairs: readonly RowPair[],
  describe: (pair: RowPair, other: string) => string,
): Promise<Violation[]> {
  const tables = new Map<string, Table | undefined>([
    ['base undefined', base],
    ['head undefined', head],
  ]);
  for (const { side, other } of pairs) {
    const name = `${side} ${other.path}`;
    if (other.path === undefined || tables.has(name)) continue;
    tables.set(name, await files.table(side, other.path));
  }
  return pairs.map((pair) => {
    const { side, index, other } = pair;
    const line = tables.get(`${side} ${other.path}`)?.line(other.index);
    const counterpart = { ...other, side, ...(line === undefined ? {} : { line }) };
    return { side, index, detail: describe(pair, nameOther(counterpart)), counterpart };
  });
}
