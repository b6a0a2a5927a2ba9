import type { Table } from '../../table/table.ts';
import { AlikeRows } from '../alike-rows.ts';
import type { SharedScans } from '../shared-scans.ts';
import { groupByKey } from './group-by-key.ts';
import { KeyReader } from './read-keys.ts';

/** What reading every key of a table tells. Rows are 0-based. */
export interface KeyScan {
  /** For each key column, in the key's order, the rows that have no value there. */
  readonly blank: readonly (readonly number[])[];
  /** The rows of each key that more than one row has, ascending. */
  readonly duplicates: readonly (readonly number[])[];
  /** The rows by the hash of their key. */
  readonly byHash: AlikeRows;
}

/**
 * The keys of every row of a table. A row with a blank cell in its key has no key, so it duplicates none. Rows that
 * are blank or could not be parsed are left out: they are findings of their own. Keys are told apart by their hashes, without parsing
 * rows where the table can do so, and those that meet are confirmed on the cells.
 *
 * @param columns Key columns, 0-based.
 */
export function scanKeys(
  scans: SharedScans,
  table: Table,
  columns: readonly number[],
): Promise<KeyScan> {
  const name = `keys ${columns.join()}`;
  const byHash = () => new AlikeRows(table.rowCount);
  if (table.access) {
    return scans.once(table, name, async () => {
      const alike = byHash();
      const reader = new KeyReader(columns, (hash, row) => alike.add(hash, row));
      await reader.readAll(table);
      return confirm(table, columns, reader, alike);
    });
  }
  return scans.of(table, name, () => {
    const alike = byHash();
    const reader = new KeyReader(columns, (hash, row) => alike.add(hash, row));
    return {
      row: (row) => reader.row(row),
      finish: () => confirm(table, columns, reader, alike),
    };
  });
}

async function confirm(
  table: Table,
  columns: readonly number[],
  { blank }: KeyReader,
  byHash: AlikeRows,
): Promise<KeyScan> {
  return { blank, byHash, duplicates: await groupByKey(table, columns, byHash.alike()) };
}
