import { type LoneRows, type RecordWalk, RecordWalkBuilder } from '../table/record-walk.ts';
import type { Table } from '../table/table.ts';
import { walkRecords } from '../table/walk-records.ts';
import { findFalsePairs } from './confirm-identical.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { RecordGroups } from './record-groups.ts';

/**
 * Pairs the records that are the same bytes on both sides, so that they need never be parsed.
 *
 * Most rows of a pull request are untouched and in order: both files are walked together first. Of the rows that then stand alone,
 * those that occur once on each side and their neighbours are paired, then what repeats, in file order.
 *
 * @returns For each row of head the row of base it equals, or -1.
 */
export async function matchIdentical(base: Table, head: Table): Promise<Int32Array> {
  const headToBase = new Int32Array(head.rowCount).fill(-1);
  if (base.recordForm !== head.recordForm) return headToBase;
  // What was read beside base was compared byte by byte.
  const isConfirmed = head.beside?.base === base;
  const walk = isConfirmed ? head.beside!.walk : walkTables(base, head);
  pairRuns(walk, headToBase);
  pairLone(walk.base, walk.head, headToBase);
  const doubtful = isConfirmed ? walk.head.rows : undefined;
  for (const h of await findFalsePairs(base, head, headToBase, doubtful)) headToBase[h] = -1;
  return headToBase;
}

function walkTables(base: Table, head: Table): RecordWalk {
  const builder = new RecordWalkBuilder();
  walkRecords(base.fingerprints(), head.fingerprints(), builder);
  return builder.finish();
}

function pairRuns({ runs }: RecordWalk, headToBase: Int32Array): void {
  let b = 0;
  let h = 0;
  for (let i = 0; i < runs.length; i += 3) {
    for (let equal = runs[i]!; equal > 0; equal--) headToBase[h++] = b++;
    b += runs[i + 1]!;
    h += runs[i + 2]!;
  }
}

/** Pairs rows that stand alone in the walk, by their hashes. Rows go by their place among those of their side. */
function pairLone(base: LoneRows, head: LoneRows, headToBase: Int32Array): void {
  const taken = { base: new Uint8Array(base.rows.length), head: new Uint8Array(head.rows.length) };
  const isFree = (b: number, h: number) =>
    b >= 0 &&
    h >= 0 &&
    b < base.rows.length &&
    h < head.rows.length &&
    !taken.base[b] &&
    !taken.head[h] &&
    base.low[b] === head.low[h] &&
    base.high[b] === head.high[h];
  const pair = (b: number, h: number) => {
    taken.base[b] = 1;
    taken.head[h] = 1;
    headToBase[head.rows[h]!] = base.rows[b]!;
  };
  const areNeighbours = (b: number, h: number, by: number) =>
    base.rows[b + by] === base.rows[b]! + by && head.rows[h + by] === head.rows[h]! + by;

  const groups = new RecordGroups(base, head);
  // Records that occur once on each side anchor what repeats around them, those that kept their order first.
  const twins = groups.soleTwins();
  const inOrder = longestIncreasing(twins);
  for (const isFirst of [1, 0]) {
    for (let h = 0; h < twins.length; h++) {
      const b = twins[h]!;
      if (b < 0 || inOrder[h] !== isFirst || !isFree(b, h)) continue;
      pair(b, h);
      for (const step of [1, -1]) {
        for (let k = step; areNeighbours(b, h, k) && isFree(b + k, h + k); k += step) {
          pair(b + k, h + k);
        }
      }
    }
  }
  for (let group = 0; group < groups.length; group++) {
    if (!groups.hasRepeats(group)) continue;
    const free = groups.baseOf(group).filter((b) => !taken.base[b]);
    let next = 0;
    for (const h of groups.headOf(group)) {
      if (next < free.length && isFree(free[next]!, h)) pair(free[next++]!, h);
    }
  }
}
