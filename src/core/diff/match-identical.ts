import type { Table } from '../table/table.ts';
import { findFalsePairs, hashAlike } from './confirm-identical.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { RecordGroups } from './record-groups.ts';

/**
 * Pairs the records that are the same bytes on both sides, so that they need never be parsed.
 *
 * Most rows of a pull request are untouched and in order: the common start and end are paired first, then
 * records that occur once on each side and their neighbours, then what repeats, in file order.
 *
 * @returns For each row of head the row of base it equals, or -1.
 */
export async function matchIdentical(base: Table, head: Table): Promise<Int32Array> {
  const headToBase = new Int32Array(head.rowCount).fill(-1);
  if (base.recordForm !== head.recordForm) return headToBase;
  const taken = new Uint8Array(base.rowCount);
  const same = (b: number, h: number) =>
    b >= 0 &&
    h >= 0 &&
    b < base.rowCount &&
    h < head.rowCount &&
    !taken[b] &&
    headToBase[h]! < 0 &&
    hashAlike(base, b, head, h);
  const pair = (b: number, h: number) => {
    taken[b] = 1;
    headToBase[h] = b;
  };

  let start = 0;
  while (same(start, start)) pair(start, start++);
  for (let b = base.rowCount - 1, h = head.rowCount - 1; same(b, h); b--, h--) pair(b, h);

  const groups = groupLeftovers(base, head, taken, headToBase);
  const anchors = uniqueAnchors(groups);
  for (const [b, h] of anchors) {
    if (!same(b, h)) continue;
    pair(b, h);
    for (let k = 1; same(b + k, h + k); k++) pair(b + k, h + k);
    for (let k = 1; same(b - k, h - k); k++) pair(b - k, h - k);
  }
  for (let group = 0; group < groups.length; group++) {
    const free = groups.baseOf(group).filter((b) => !taken[b]);
    let next = 0;
    for (const h of groups.headOf(group)) {
      if (headToBase[h]! >= 0 || next >= free.length) continue;
      if (same(free[next]!, h)) pair(free[next++]!, h);
    }
  }
  for (const h of await findFalsePairs(base, head, headToBase)) headToBase[h] = -1;
  return headToBase;
}

function groupLeftovers(
  base: Table,
  head: Table,
  taken: Uint8Array,
  headToBase: Int32Array,
): RecordGroups {
  const left = taken.reduce((count, isTaken) => count + (isTaken ? 0 : 1), 0);
  const groups = new RecordGroups(base, head, left);
  for (let b = 0; b < base.rowCount; b++) if (!taken[b]) groups.addBase(b);
  for (let h = 0; h < head.rowCount; h++) if (headToBase[h]! < 0) groups.addHead(h);
  return groups;
}

/** Records that occur once on each side, those that kept their order first: they anchor what repeats around them. */
function uniqueAnchors(groups: RecordGroups): (readonly [number, number])[] {
  const unique: (readonly [number, number])[] = [];
  for (let group = 0; group < groups.length; group++) {
    const pair = groups.solePair(group);
    if (pair) unique.push(pair);
  }
  unique.sort((a, b) => a[1] - b[1]);
  const inOrder = longestIncreasing(unique.map(([b]) => b));
  return [...unique.filter((_, i) => inOrder[i]), ...unique.filter((_, i) => !inOrder[i])];
}
