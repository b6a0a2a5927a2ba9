import type { Row, Table } from '../table/table.ts';
import type { Change } from './change.ts';
import { chooseKey } from './choose-key.ts';
import { columnRules } from './column-rules.ts';
import { rowComparer } from './compare-rows.ts';
import { countChanges } from './count-changes.ts';
import type { DifferingRows } from './count-keys.ts';
import type { Diff, DiffOptions } from './diff.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { matchIdentical } from './match-identical.ts';
import { noteRetyped } from './note-retyped.ts';
import { pairColumns } from './pair-columns.ts';
import { pairRows } from './pair-rows.ts';

/**
 * The difference between two tables.
 *
 * Records that are the same bytes are matched first and never parsed; what is left is parsed, paired by key
 * or content, and compared cell by cell. Applying the result to base gives head's columns, rows, cells and
 * order, for every two tables of one format.
 */
export async function diffTables(
  base: Table,
  head: Table,
  options: DiffOptions = {},
): Promise<Diff> {
  const pairing = await pairColumns(base, head);
  const headToBase = await matchIdentical(base, head);
  const differing = differingRows(base, headToBase);
  const key = await chooseKey(base, head, pairing, differing, options);

  const left = {
    base: await readRows(base, differing.base),
    head: await readRows(head, differing.head),
  };
  const twins = new Map<Row, Row>();
  pairRows(left, key, pairing, (b, h) => {
    headToBase[h.index] = b.index;
    twins.set(h, b);
  });

  const inPlace = longestIncreasing(headToBase);
  const compare = rowComparer(pairing, key, columnRules(twins, pairing, { base, head }, options));
  const paired = new Set(twins.values());
  const changes: Change[] = left.base
    .filter((row) => !paired.has(row))
    .map((row) => ({ op: 'removed', base: row }));
  let next = 0;
  for (let h = 0; h < head.rowCount; h++) {
    const row = left.head[next]?.index === h ? left.head[next++]! : undefined;
    const twin = row && twins.get(row);
    if (row && !twin) {
      changes.push({ op: 'added', head: row });
      continue;
    }
    const moved = !inPlace[h];
    const modified = row && twin ? compare(twin, row, moved) : undefined;
    if (modified) changes.push(modified);
    else if (moved) changes.push({ op: 'moved', baseIndex: headToBase[h]!, headIndex: h });
  }

  const { counts, columnChanges } = countChanges(changes, base, head);
  const columns = await noteRetyped(base, head, pairing, columnChanges);
  return { base, head, key, columns, changes, headToBase, counts, columnChanges };
}

/** The rows without an identical counterpart, in file order. */
function differingRows(base: Table, headToBase: Int32Array): DifferingRows {
  const matched = new Uint8Array(base.rowCount);
  const inHead: number[] = [];
  for (let h = 0; h < headToBase.length; h++) {
    if (headToBase[h]! < 0) inHead.push(h);
    else matched[headToBase[h]!] = 1;
  }
  const inBase: number[] = [];
  for (let b = 0; b < matched.length; b++) if (!matched[b]) inBase.push(b);
  return { base: inBase, head: inHead };
}

async function readRows(table: Table, indexes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row);
  return rows;
}
