import type { Table } from '../../table/table.ts';
import type { CheckContext, Violation } from '../check.ts';
import type { RowPair } from './row-pair.ts';

/** What pairs are as violations, each of the row that came later, with the line of the other one. */
export async function pairViolations(
  { files }: CheckContext,
  pairs: readonly RowPair[],
  describe: (pair: RowPair) => string,
): Promise<Violation[]> {
  const tables = new Map<string, Table | undefined>();
  for (const { side, other } of pairs) {
    const name = `${side} ${other.path}`;
    if (other.path === undefined || tables.has(name)) continue;
    tables.set(name, await files.table(side, other.path));
  }
  return pairs.map((pair) => {
    const { side, index, other } = pair;
    const line = tables.get(`${side} ${other.path}`)?.line(other.index);
    const counterpart = { ...other, side, ...(line === undefined ? {} : { line }) };
    return { side, index, detail: describe(pair), counterpart };
  });
}
