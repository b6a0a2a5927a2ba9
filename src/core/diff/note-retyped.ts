import { inferType } from '../profile/infer-type.ts';
import type { Row, Table } from '../table/table.ts';
import type { ColumnChanges, ColumnPairing } from './diff.ts';

/** Rows looked at to tell a column's type. */
const SAMPLE_ROWS = 2000;

/** Adds to the paired columns that have changed cells the types seen on both sides, where they differ. */
export async function noteRetyped(
  base: Table,
  head: Table,
  columns: ColumnPairing,
  changes: readonly ColumnChanges[],
): Promise<ColumnPairing> {
  if (changes.length === 0) return columns;
  const changed = new Set(changes.map((change) => change.headColumn));
  const typesOf = async (table: Table, places: readonly number[]) => {
    const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) => i);
    const rows: Row[] = [];
    for await (const batch of table.read(wanted)) rows.push(...batch);
    return places.map((place) => inferType(rows.map((row) => row.cells[place])));
  };
  const pairs = columns.pairs.filter((pair) => changed.has(pair.head));
  const before = await typesOf(
    base,
    pairs.map((pair) => pair.base),
  );
  const after = await typesOf(
    head,
    pairs.map((pair) => pair.head),
  );
  return {
    ...columns,
    pairs: columns.pairs.map((pair) => {
      const i = pairs.indexOf(pair);
      if (i < 0 || before[i] === after[i]) return pair;
      if (before[i] === 'empty' || after[i] === 'empty') return pair;
      return { ...pair, retyped: { base: before[i]!, head: after[i]! } };
    }),
  };
}
