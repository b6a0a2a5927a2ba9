import { rowKey } from '../../diff/row-key.ts';
import { isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';

/** What reading every key of a table tells. Rows are 0-based. */
export interface KeyScan {
  /** For each key column, in the key's order, the rows that have no value there. */
  readonly blank: readonly (readonly number[])[];
  /** The rows of each key that more than one row has, ascending. */
  readonly duplicates: readonly (readonly number[])[];
}

const scans = new WeakMap<Table, Map<string, Promise<KeyScan>>>();

/**
 * Reads the key of every row of a table, in one pass and once a table, however many checks ask.
 *
 * A row with a blank cell in its key has no key, so it duplicates none. Rows that are blank or could not be
 * parsed are left out: they are findings of their own.
 *
 * @param columns Key columns, 0-based.
 */
export function scanKeys(table: Table, columns: readonly number[]): Promise<KeyScan> {
  const ofTable = scans.get(table) ?? new Map<string, Promise<KeyScan>>();
  scans.set(table, ofTable);
  const key = columns.join();
  const scan = ofTable.get(key) ?? readKeys(table, columns);
  ofTable.set(key, scan);
  return scan;
}

async function readKeys(table: Table, columns: readonly number[]): Promise<KeyScan> {
  const blank = columns.map((): number[] => []);
  const firstRows = new Map<string, number>();
  const duplicates = new Map<string, number[]>();
  for await (const rows of table.read()) {
    for (const row of rows) {
      if (!holdsValues(row)) continue;
      if (noteBlanks(row, columns, blank)) continue;
      const key = rowKey(row.cells, columns);
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row.index);
        continue;
      }
      const group = duplicates.get(key);
      if (group) group.push(row.index);
      else duplicates.set(key, [first, row.index]);
    }
  }
  return { blank, duplicates: [...duplicates.values()] };
}

function holdsValues({ cells, raw }: Row): boolean {
  return raw === undefined && !cells.every(isBlank);
}

/** Notes the key columns in which a row is blank; returns whether there is one. */
function noteBlanks({ index, cells }: Row, columns: readonly number[], blank: number[][]): boolean {
  let found = false;
  columns.forEach((column, position) => {
    if (!isBlank(cells[column])) return;
    blank[position]?.push(index);
    found = true;
  });
  return found;
}
