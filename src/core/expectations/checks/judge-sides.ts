import type { CheckContext } from '../../checks/check.ts';
import { seededRandom } from '../../statistics/seeded-random.ts';
import type { Table } from '../../table/table.ts';
import type { ConfiguredExpectation } from '../run/configured-expectation.ts';
import { declaredColumns } from '../run/declared-columns.ts';
import { evaluateExpectations } from '../run/evaluate-expectations.ts';
import type { Judged } from './violations-of.ts';

/** Judges both sides of a file by expectations. A file without any column could not be read: another check says so. */
export async function judgeSides(
  expectations: readonly ConfiguredExpectation[],
  { base, head, files, now, scans, schema, slowMatcher }: CheckContext,
): Promise<readonly Judged[]> {
  const judge = (side: 'base' | 'head', table: Table | undefined) => {
    if (!table || table.columns.length === 0) return undefined;
    return evaluateExpectations(table, expectations, {
      declared: declaredColumns(schema?.table, table),
      ...(side === 'head' && base ? { before: base } : {}),
      other: (path) => files.table(side, path),
      now,
      slowMatcher,
      random: seededRandom(),
      scan: (scanned, name, start) => scans.of(scanned, name, start),
    });
  };
  const [ofBase, ofHead] = await Promise.all([judge('base', base), judge('head', head)]);
  if (!ofHead) return [];
  return ofHead.map((evaluation, i) => {
    const before = ofBase?.[i];
    return before ? { base: before, head: evaluation } : { head: evaluation };
  });
}
