import type { Row, Table } from '../table/table.ts';
import type { DifferingRows } from './count-keys.ts';
import type { KeyChoice } from './diff.ts';
import { HashTable } from './hash-table.ts';
import { type KeyHash, KeyHasher, keyHashAt } from './key-hasher.ts';

/** Rows that were paired by their keys, and those that were not. */
export interface JoinedRows {
  /** Rows of base and of head, pair by pair, in head's order. */
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly left: DifferingRows;
}

/** A key that more than one row of a side has. */
const REPEATED = 0xffffffff;

/**
 * Pairs rows of equal keys by the hashes of their key cells, as far as no key repeats among the rows that differ: nothing is parsed
 * but what takes more than its bytes to be understood. Undefined where the tables cannot tell cells by their bytes, or have no key.
 */
export async function joinByKey(
  base: Table,
  head: Table,
  key: KeyChoice,
  differing: DifferingRows,
): Promise<JoinedRows | undefined> {
  const isByBytes = base.access && head.access && base.access.canCompare(head.access);
  if (!isByBytes || key.columns.length === 0) return undefined;
  const before = await keyHashes(base, key.baseColumns, differing.base);
  const after = await keyHashes(head, key.headColumns, differing.head);
  const baseRows = indexKeys(before);
  const headRows = indexKeys(after);

  const joined = { base: [] as number[], head: [] as number[] };
  const paired = new Uint8Array(differing.base.length);
  const left: number[] = [];
  for (const [place, row] of differing.head.entries()) {
    const twin = after.isBlank[place] ? 0 : twinOf(after, place, baseRows, headRows);
    if (twin === 0) {
      left.push(row);
      continue;
    }
    paired[twin - 1] = 1;
    joined.base.push(differing.base[twin - 1]!);
    joined.head.push(row);
  }
  return { ...joined, left: { base: differing.base.filter((_, i) => !paired[i]), head: left } };
}

/** The place after base's row of a key, where both sides have it once; else 0. */
function twinOf(keys: KeyHashes, place: number, base: HashTable, head: HashTable): number {
  const low = keys.low[place]!;
  const high = keys.high[place]!;
  if (head.get(low, high) === REPEATED) return 0;
  const twin = base.get(low, high);
  return twin === REPEATED ? 0 : twin;
}

/** The hashes of the keys of some rows. */
interface KeyHashes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** 1 where a row has no key. */
  readonly isBlank: Uint8Array;
}

async function keyHashes(
  table: Table,
  columns: readonly number[],
  rows: readonly number[],
): Promise<KeyHashes> {
  const low = new Uint32Array(rows.length);
  const high = new Uint32Array(rows.length);
  const isBlank = new Uint8Array(rows.length);
  const set = (place: number, hash: KeyHash | undefined) => {
    if (hash) [low[place], high[place]] = hash;
    else isBlank[place] = 1;
  };
  const ascending = [...columns].sort((a, b) => a - b);
  const places = columns.map((column) => ascending.indexOf(column));
  const looks: number[] = [];
  let place = 0;
  for (const { rows: batch, hashes, looks: look } of table.access!.hashCells(ascending, rows)) {
    for (let i = 0; i < batch.length; i++, place++) {
      if (look[i]) looks.push(place);
      else set(place, keyHashAt(hashes, i * columns.length, places));
    }
  }
  const hasher = new KeyHasher();
  let next = 0;
  const parsed = (row: Row) => set(looks[next++]!, hasher.hash(row.cells, columns));
  for await (const batch of table.read(looks.map((each) => rows[each]!))) batch.forEach(parsed);
  return { low, high, isBlank };
}

/** By the key's hash: 1 and more, the place after its row, or that it repeats. */
function indexKeys({ low, high, isBlank }: KeyHashes): HashTable {
  const table = new HashTable(low.length);
  for (let place = 0; place < low.length; place++) {
    if (isBlank[place]) continue;
    const known = table.get(low[place]!, high[place]!);
    table.set(low[place]!, high[place]!, known === 0 ? place + 1 : REPEATED);
  }
  return table;
}
