import type { Table } from '../../table/table.ts';

/** A number that two records of equal bytes share: 53 bits of their fingerprint. */
export function recordNumber(table: Table, row: number): number {
  const { low, high } = table.fingerprints();
  return low[row]! + (high[row]! & 0x1fffff) * 2 ** 32;
}

const known = new WeakMap<Table, WeakMap<Table, Int32Array>>();

/**
 * For each row of base a row of head whose record has the same bytes, or -1. Nothing is parsed. Where the two tables
 * are written differently, no record is known to be the same.
 */
export function sameRecords(base: Table, head: Table): Int32Array {
  const ofBase = known.get(base) ?? new WeakMap<Table, Int32Array>();
  known.set(base, ofBase);
  const same = ofBase.get(head) ?? findSameRecords(base, head);
  ofBase.set(head, same);
  return same;
}

function findSameRecords(base: Table, head: Table): Int32Array {
  const same = new Int32Array(base.rowCount).fill(-1);
  if (base.recordForm !== head.recordForm) return same;
  const rows = new Map<number, number>();
  for (let row = 0; row < head.rowCount; row++) rows.set(recordNumber(head, row), row);
  for (let row = 0; row < base.rowCount; row++) same[row] = rows.get(recordNumber(base, row)) ?? -1;
  return same;
}
