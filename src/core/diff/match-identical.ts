import type { Table } from '../table/table.ts';
import { findFalsePairs, hashAlike } from './confirm-identical.ts';
import { longestIncreasing } from './longest-increasing.ts';

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
  for (const { base: bases, head: heads } of groups.values()) {
    const free = bases.filter((b) => !taken[b]);
    let next = 0;
    for (const h of heads) {
      if (headToBase[h]! >= 0 || next >= free.length) continue;
      if (same(free[next]!, h)) pair(free[next++]!, h);
    }
  }
  for (const h of await findFalsePairs(base, head, headToBase)) headToBase[h] = -1;
  return headToBase;
}

interface Group {
  readonly base: number[];
  readonly head: number[];
}

function groupLeftovers(
  base: Table,
  head: Table,
  taken: Uint8Array,
  headToBase: Int32Array,
): Map<number, Group> {
  const groups = new Map<number, Group>();
  // 53 bits of the fingerprint are enough to group by; `same` compares all 64, and bytes decide in the end.
  const keyOf = (table: Table, row: number) =>
    (table.fingerprints.high[row]! & 0x1fffff) * 2 ** 32 + table.fingerprints.low[row]!;
  for (let b = 0; b < base.rowCount; b++) {
    if (taken[b]) continue;
    const key = keyOf(base, b);
    const group = groups.get(key);
    if (group) group.base.push(b);
    else groups.set(key, { base: [b], head: [] });
  }
  for (let h = 0; h < head.rowCount; h++) {
    if (headToBase[h]! < 0) groups.get(keyOf(head, h))?.head.push(h);
  }
  return groups;
}

/** Records that occur once on each side, those that kept their order first: they anchor what repeats around them. */
function uniqueAnchors(groups: Map<number, Group>): [number, number][] {
  const unique: [number, number][] = [];
  for (const { base, head } of groups.values()) {
    if (base.length === 1 && head.length === 1) unique.push([base[0]!, head[0]!]);
  }
  unique.sort((a, b) => a[1] - b[1]);
  const inOrder = longestIncreasing(unique.map(([b]) => b));
  return [...unique.filter((_, i) => inOrder[i]), ...unique.filter((_, i) => !inOrder[i])];
}
