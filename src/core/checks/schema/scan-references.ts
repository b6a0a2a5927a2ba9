import type { Table } from '../../table/table.ts';
import type { SharedScans } from '../shared-scans.ts';
import { holdsValues, identifyKey, type KeyColumn, nameKey } from './key-columns.ts';

/** Which rows hold each key of a table: one number a key and one a row, however many rows share a key. */
export class RowsByKey {
  readonly #last = new Map<string, number>();
  readonly #previous: number[] = [];

  add(key: string, row: number): void {
    this.#previous[row] = this.#last.get(key) ?? -1;
    this.#last.set(key, row);
  }

  keys(): Iterable<string> {
    return this.#last.keys();
  }

  has(key: string): boolean {
    return this.#last.has(key);
  }

  /** 0-based, ascending. */
  rowsOf(key: string): number[] {
    const rows: number[] = [];
    for (let row = this.#last.get(key) ?? -1; row !== -1; row = this.#previous[row] ?? -1)
      rows.push(row);
    return rows.reverse();
  }
}

/** Reads which rows hold each key of a table. Rows that lack a part of it are left out. */
export function scanReferences(
  scans: SharedScans,
  table: Table,
  key: readonly KeyColumn[],
): Promise<RowsByKey> {
  return scans.of(table, `schema references ${nameKey(key)}`, () => {
    const rows = new RowsByKey();
    return {
      row: (row) => {
        const identity = holdsValues(row) ? identifyKey(row.cells, key) : undefined;
        if (identity !== undefined) rows.add(identity, row.index);
      },
      finish: () => rows,
    };
  });
}
