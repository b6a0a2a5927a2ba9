import { rowKey } from '../../diff/row-key.ts';
import { isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import type { RowScan, SharedScans } from '../shared-scans.ts';

/** What reading every key of a table tells. Rows are 0-based. */
export interface KeyScan {
  /** For each key column, in the key's order, the rows that have no value there. */
  readonly blank: readonly (readonly number[])[];
  /** The rows of each key that more than one row has, ascending. */
  readonly duplicates: readonly (readonly number[])[];
}

/**
 * The keys of every row of a table. A row with a blank cell in its key has no key, so it duplicates none. Rows that
 * are blank or could not be parsed are left out: they are findings of their own.
 *
 * @param columns Key columns, 0-based.
 */
export function scanKeys(
  scans: SharedScans,
  table: Table,
  columns: readonly number[],
): Promise<KeyScan> {
  return scans.of(table, `keys ${columns.join()}`, () => keyScan(columns));
}

function keyScan(columns: readonly number[]): RowScan<KeyScan> {
  const blank = columns.map((): number[] => []);
  const firstRows = new Map<string, number>();
  const duplicates = new Map<string, number[]>();
  return {
    row(row) {
      if (!holdsValues(row) || noteBlanks(row, columns, blank)) return;
      const key = rowKey(row.cells, columns);
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row.index);
        return;
      }
      const group = duplicates.get(key);
      if (group) group.push(row.index);
      else duplicates.set(key, [first, row.index]);
    },
    finish: () => ({ blank, duplicates: [...duplicates.values()] }),
  };
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
