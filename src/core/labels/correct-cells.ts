import type { CellChange, Modified } from '../diff/change.ts';
import { classifyCellChange } from '../diff/classify/classify-cell-change.ts';
import { countChanges } from '../diff/count-changes.ts';
import type { Diff } from '../diff/diff.ts';
import { type Cell, cellsEqual } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

/** A cell that shall hold another value. 0-based. */
export interface Correction {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * The difference that correcting cells of a table makes, which `writeChangeLines` turns into a patch for `assay apply`.
 * Corrections to the value that a cell has already are left out; of two for one cell the later one counts.
 *
 * @param corrections In any order.
 * @throws {RangeError} where the table has no such row or column, or the row could not be parsed into cells.
 */
export async function correctCells(
  table: Table,
  corrections: readonly Correction[],
): Promise<Diff> {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of corrections) {
    if (!isPlace(row, table.rowCount)) throw new RangeError(`There is no row ${row + 1}.`);
    if (!isPlace(column, table.columns.length)) {
      throw new RangeError(`There is no column ${column + 1}.`);
    }
    const cells = byRow.get(row) ?? new Map<number, Cell>();
    byRow.set(row, cells.set(column, value));
  }
  const changes = await changesOf(table, byRow);
  return {
    base: table,
    head: table,
    key: {
      columns: [],
      baseColumns: [],
      headColumns: [],
      origin: 'none',
      reason: 'Corrections name rows by their place.',
    },
    columns: {
      pairs: table.columns.map((_, i) => ({ base: i, head: i, renamed: false, moved: false })),
      added: [],
      removed: [],
    },
    changes,
    headToBase: Int32Array.from({ length: table.rowCount }, (_, i) => i),
    ...countChanges(changes, table, table),
  };
}

const isPlace = (place: number, count: number) =>
  Number.isInteger(place) && place >= 0 && place < count;

async function changesOf(
  table: Table,
  byRow: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): Promise<Modified[]> {
  const changes: Modified[] = [];
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  if (rows.length === 0) return changes;
  for await (const batch of table.read(rows)) {
    for (const base of batch) {
      if (base.raw !== undefined) {
        throw new RangeError(`Row ${base.index + 1} has no cells that could be corrected.`);
      }
      const cells: CellChange[] = [];
      const corrected = [...base.cells];
      for (const [column, head] of [...byRow.get(base.index)!].sort(([a], [b]) => a - b)) {
        const from = base.cells[column];
        if (cellsEqual(from, head)) continue;
        const place = { baseColumn: column, headColumn: column, base: from, head };
        cells.push({ ...place, class: classifyCellChange(from, head) });
        while (corrected.length < column) corrected.push(undefined);
        corrected[column] = head;
      }
      if (cells.length === 0) continue;
      const head = { index: base.index, cells: corrected };
      changes.push({
        op: 'modified',
        base,
        head,
        cells,
        moved: false,
        keyChanged: false,
        filled: false,
      });
    }
  }
  return changes;
}
