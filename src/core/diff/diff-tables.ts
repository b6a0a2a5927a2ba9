import type { Row, Table } from '../table/table.ts';
import type { Change } from './change.ts';
import { chooseKey } from './choose-key.ts';
import { columnRules } from './column-rules.ts';
import { rowComparer } from './compare-rows.ts';
import { countChanges } from './count-changes.ts';
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
  const key = await chooseKey(base, head, pairing, options);
  const headToBase = await matchIdentical(base, head);

  const left = await readLeftovers(base, head, headToBase);
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

/** The rows without an identical counterpart, parsed, in file order. */
async function readLeftovers(base: Table, head: Table, headToBase: Int32Array) {
  const matched = new Uint8Array(base.rowCount);
  const headLeft: number[] = [];
  for (let h = 0; h < headToBase.length; h++) {
    if (headToBase[h]! < 0) headLeft.push(h);
    else matched[headToBase[h]!] = 1;
  }
  const baseLeft: number[] = [];
  for (let b = 0; b < matched.length; b++) if (!matched[b]) baseLeft.push(b);
  return { base: await readRows(base, baseLeft), head: await readRows(head, headLeft) };
}

async function readRows(table: Table, indexes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row);
  return rows;
}
