import type { Row, Table } from '../table/table.ts';
import type { Change, Modified } from './change.ts';
import { chooseKey } from './choose-key.ts';
import { columnRules, SAMPLE_ROWS } from './column-rules.ts';
import { RowComparer } from './compare-rows.ts';
import { confirmRoom } from './confirm-room.ts';
import { countChanges } from './count-changes.ts';
import type { DifferingRows } from './count-keys.ts';
import type { ColumnPairing, Diff, DiffOptions } from './diff.ts';
import { type JoinedRows, joinByKey } from './join-by-key.ts';
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

  const joined =
    pairing.added.length === 0 ? await joinByKey(base, head, key, differing) : undefined;
  const rest = joined?.left ?? differing;
  const parsed = rest.base.length + rest.head.length;
  confirmRoom({ parsed, unparsed: joined?.head.length ?? 0 }, head);
  const left = { base: await readRows(base, rest.base), head: await readRows(head, rest.head) };
  const twins = new Map<Row, Row>();
  pairRows(left, key, pairing, (b, h) => {
    headToBase[h.index] = b.index;
    twins.set(h, b);
  });
  joined?.head.forEach((h, i) => {
    headToBase[h] = joined.base[i]!;
  });

  const sides = { base, head };
  const rules = columnRules(firstTwins(twins, joined, sides), pairing, sides, options);
  const comparer = new RowComparer(pairing, key, rules);
  const paired = new Set(twins.values());
  const changes: Change[] = left.base
    .filter((row) => !paired.has(row))
    .map((row) => ({ op: 'removed', base: row }));
  const inPlace = longestIncreasing(headToBase);
  const ofJoined = joined ? compareJoined(joined, pairing, comparer, sides, inPlace) : undefined;
  let next = 0;
  let nextJoined = 0;
  for (let h = 0; h < head.rowCount; h++) {
    const row = left.head[next]?.index === h ? left.head[next++]! : undefined;
    const twin = row && twins.get(row);
    if (row && !twin) {
      changes.push({ op: 'added', head: row });
      continue;
    }
    const moved = !inPlace[h];
    let modified = row && twin ? comparer.ofRows(twin, row, moved) : undefined;
    if (joined?.head[nextJoined] === h) {
      nextJoined++;
      modified = ofJoined!.next().value;
    }
    if (modified) changes.push(modified);
    else if (moved) changes.push({ op: 'moved', baseIndex: headToBase[h]!, headIndex: h });
  }

  const { counts, columnChanges } = countChanges(changes, base, head);
  const columns = await noteRetyped(base, head, pairing, columnChanges);
  return { base, head, key, columns, changes, headToBase, counts, columnChanges };
}

interface Sides {
  readonly base: Table;
  readonly head: Table;
}

/** The first rows of head that have a counterpart, with it. */
function firstTwins(
  twins: ReadonlyMap<Row, Row>,
  joined: JoinedRows | undefined,
  { base, head }: Sides,
): (readonly [head: Row, base: Row])[] {
  const first = (joined?.head ?? []).slice(0, SAMPLE_ROWS).map((h, i) => {
    return [head.access!.rowLater(h), base.access!.rowLater(joined!.base[i]!)] as const;
  });
  return [...first, ...twins].sort(([a], [b]) => a.index - b.index).slice(0, SAMPLE_ROWS);
}

/** What changed in each pair of joined rows, in order. */
function* compareJoined(
  { base: baseRows, head: headRows }: JoinedRows,
  { pairs }: ColumnPairing,
  comparer: RowComparer,
  { base, head }: Sides,
  inPlace: Uint8Array,
): Generator<Modified | undefined, undefined> {
  const rows = { base: baseRows, head: headRows, columns: pairs };
  let place = 0;
  for (const cells of base.access!.compare(rows, head.access!)) {
    const before = base.access!.rowLater(baseRows[place]!);
    const after = head.access!.rowLater(headRows[place]!);
    const moved = !inPlace[headRows[place++]!];
    yield cells
      ? comparer.ofCells(before, after, cells, moved)
      : comparer.ofRows(before, after, moved);
  }
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
