import type { Table } from '../../table/table.ts';

/** A number that two records of equal bytes share: 53 bits of their fingerprint. */
export function recordNumber(table: Table, row: number): number {
  const { low, high } = table.fingerprints();
  return low[row]! + (high[row]! & 0x1fffff) * 2 ** 32;
}
