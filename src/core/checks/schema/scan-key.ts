import type { Table } from '../../table/table.ts';
import type { SharedScans } from '../shared-scans.ts';
import { holdsValues, identifyKey, type KeyColumn, nameKey, showKey } from './key-columns.ts';

/** A key that more than one row has. */
export interface SharedKey {
  readonly shown: string;
  readonly rows: readonly number[];
}

/** What reading one key of every row of a table tells. Rows are 0-based. */
export interface SchemaKeyScan {
  /** Keys that more than one row has, as a person reads them, and their rows, ascending. */
  readonly duplicates: readonly SharedKey[];
  /** Rows in which a part of the key is missing, and which part first. */
  readonly incomplete: readonly { readonly row: number; readonly column: string }[];
}

/** Reads a key of every row by its fields' types, so that `1.0` and `1` are one number. A row without a key duplicates none. */
export function scanKey(
  scans: SharedScans,
  table: Table,
  key: readonly KeyColumn[],
): Promise<SchemaKeyScan> {
  return scans.of(table, `schema key ${nameKey(key)}`, () => {
    const firstRows = new Map<string, number>();
    const duplicates = new Map<string, number[]>();
    const incomplete: { row: number; column: string }[] = [];
    return {
      row: (row) => {
        if (!holdsValues(row)) return;
        const { index, cells } = row;
        const lacking = key.find(({ judge, position }) => judge.isMissing(cells[position]));
        if (lacking) {
          incomplete.push({ row: index, column: lacking.name });
          return;
        }
        const identity = identifyKey(cells, key);
        if (identity === undefined) return;
        const first = firstRows.get(identity);
        if (first === undefined) {
          firstRows.set(identity, index);
          return;
        }
        const group = duplicates.get(identity);
        if (group) group.push(index);
        else duplicates.set(identity, [first, index]);
      },
      finish: () => ({
        duplicates: [...duplicates].map(([identity, rows]) => ({
          shown: showKey(identity, key.length),
          rows,
        })),
        incomplete,
      }),
    };
  });
}
