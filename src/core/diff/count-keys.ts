import { isBlank } from '../table/cell.ts';
import type { HashedCells } from '../table/cell-access.ts';
import type { Row, Table } from '../table/table.ts';
import { HashTable } from './hash-table.ts';
import { type KeyHash, KeyHasher, keyHashAt } from './key-hasher.ts';

/** Room that is made for keys before any is seen: as many as this take 50 MB. */
const MOST_EXPECTED = 2_000_000;

/** Rows, 0-based and ascending, by which base and head differ; all others are the same records on both sides. */
export interface DifferingRows {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

/** Columns taken together as a key, on both sides. */
export interface KeyColumns {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

/** What a key would be like over the whole of both files. */
export interface KeyCounts {
  /** Rows whose key is blank or stands in an earlier row. */
  readonly faults: { readonly base: number; readonly head: number };
  /** Different keys. */
  readonly distinct: { readonly base: number; readonly head: number };
  /** Keys that both sides have. */
  readonly shared: number;
}

/**
 * Counts the keys of base in one pass for all candidates, and head's from there by the rows that differ: what is the same
 * record on both sides is read once. Records that are blank or could not be parsed speak for no key and against none.
 *
 * Keys are told apart by 64 bits of their hash: by chance two of a million keys are taken for one once in thirty million files,
 * and whoever makes two collide has one more duplicate counted.
 */
export async function countKeys(
  base: Table,
  head: Table,
  differing: DifferingRows,
  candidates: readonly KeyColumns[],
): Promise<KeyCounts[]> {
  const counters = candidates.map((columns) => new KeyCounter(columns, base.rowCount));
  await countBase(base, counters);
  for await (const rows of base.read(differing.base)) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.leaveOut(row);
  }
  for await (const rows of head.read(differing.head)) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.addHead(row);
  }
  return counters.map((each) => each.finish());
}

/** Reads base by the hashes of its cells, where it can be, and only the rows that these do not tell of as rows. */
async function countBase(base: Table, counters: readonly KeyCounter[]): Promise<void> {
  const columns = [...new Set(counters.flatMap(({ columns }) => columns.base))].sort(
    (a, b) => a - b,
  );
  let left: number[] | undefined;
  if (base.access) {
    left = [];
    for (const batch of base.access.hashCells(columns)) {
      for (const each of counters) each.addHashes(batch, columns);
      for (let i = 0; i < batch.rows.length; i++) if (batch.looks[i]) left.push(batch.rows[i]!);
    }
  }
  for await (const rows of base.read(left)) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.addBase(row);
  }
}

function speaks({ raw, cells }: Row): boolean {
  return raw === undefined && !cells.every(isBlank);
}

/** A key that is in a row that differs. */
interface DifferingKey {
  readonly hash: KeyHash;
  /** How many rows more or fewer head has. */
  more: number;
}

class KeyCounter {
  readonly columns: KeyColumns;
  readonly #hasher = new KeyHasher();
  /** Rows of base by key. */
  readonly #inBase: HashTable;
  readonly #differing = new Map<string, DifferingKey>();
  #baseRows = 0;
  #moreRows = 0;

  constructor(columns: KeyColumns, baseRows: number) {
    this.columns = columns;
    this.#inBase = new HashTable(Math.min(baseRows, MOST_EXPECTED));
  }

  /** @param columns Which columns' hashes the batch has. */
  addHashes({ rows, hashes, looks }: HashedCells, columns: readonly number[]): void {
    const places = this.columns.base.map((column) => columns.indexOf(column));
    for (let i = 0; i < rows.length; i++) {
      if (looks[i]) continue;
      this.#baseRows++;
      this.#inBase.add(...keyHashAt(hashes, i * columns.length, places));
    }
  }

  addBase({ cells }: Row): void {
    this.#baseRows++;
    const hash = this.#hasher.hash(cells, this.columns.base);
    if (hash) this.#inBase.add(...hash);
  }

  leaveOut({ cells }: Row): void {
    this.#change(cells, this.columns.base, -1);
  }

  addHead({ cells }: Row): void {
    this.#change(cells, this.columns.head, 1);
  }

  #change(cells: Row['cells'], columns: readonly number[], by: 1 | -1): void {
    this.#moreRows += by;
    const hash = this.#hasher.hash(cells, columns);
    if (!hash) return;
    const name = hash.join();
    const known = this.#differing.get(name);
    if (known) known.more += by;
    else this.#differing.set(name, { hash, more: by });
  }

  finish(): KeyCounts {
    let gone = 0;
    let come = 0;
    for (const { hash, more } of this.#differing.values()) {
      const inBase = this.#inBase.get(...hash);
      if (inBase > 0 && inBase + more <= 0) gone++;
      if (inBase === 0 && more > 0) come++;
    }
    const ofBase = this.#inBase.size;
    const distinct = { base: ofBase, head: ofBase - gone + come };
    const faults = {
      base: this.#baseRows - distinct.base,
      head: this.#baseRows + this.#moreRows - distinct.head,
    };
    return { faults, distinct, shared: ofBase - gone };
  }
}
