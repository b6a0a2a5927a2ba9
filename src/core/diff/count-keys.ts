import { isBlank } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { hasBlankKey, rowKey } from './row-key.ts';

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
 */
export async function countKeys(
  base: Table,
  head: Table,
  differing: DifferingRows,
  candidates: readonly KeyColumns[],
): Promise<KeyCounts[]> {
  const counters = candidates.map((columns) => new KeyCounter(columns));
  for await (const rows of base.read()) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.addBase(row);
  }
  for await (const rows of base.read(differing.base)) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.leaveOut(row);
  }
  for await (const rows of head.read(differing.head)) {
    for (const row of rows) if (speaks(row)) for (const each of counters) each.addHead(row);
  }
  return counters.map((each) => each.finish());
}

function speaks({ raw, cells }: Row): boolean {
  return raw === undefined && !cells.every(isBlank);
}

class KeyCounter {
  readonly #columns: KeyColumns;
  /** Rows of base by key. */
  readonly #inBase = new Map<string, number>();
  /** Of a key in a row that differs, how many rows more or fewer head has. */
  readonly #more = new Map<string, number>();
  #baseRows = 0;
  #moreRows = 0;

  constructor(columns: KeyColumns) {
    this.#columns = columns;
  }

  addBase({ cells }: Row): void {
    const { base } = this.#columns;
    this.#baseRows++;
    if (!hasBlankKey(cells, base)) add(this.#inBase, rowKey(cells, base), 1);
  }

  leaveOut({ cells }: Row): void {
    this.#change(cells, this.#columns.base, -1);
  }

  addHead({ cells }: Row): void {
    this.#change(cells, this.#columns.head, 1);
  }

  #change(cells: Row['cells'], columns: readonly number[], by: 1 | -1): void {
    this.#moreRows += by;
    if (!hasBlankKey(cells, columns)) add(this.#more, rowKey(cells, columns), by);
  }

  finish(): KeyCounts {
    let gone = 0;
    let come = 0;
    for (const [key, more] of this.#more) {
      const inBase = this.#inBase.get(key) ?? 0;
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

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
