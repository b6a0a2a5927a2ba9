import type { CellChange, Change } from '../../../src/core/diff/change.ts';
import { type CellClass, SUBSTANTIVE } from '../../../src/core/diff/classify/cell-class.ts';
import type { ColumnPairing, Diff } from '../../../src/core/diff/diff.ts';
import { type Cell, cellsEqual } from '../../../src/core/table/cell.ts';
import type { Row, Table } from '../../../src/core/table/table.ts';

export interface DiffSpec {
  /** For each row of head its row of base, or -1; rows of equal position where left out. */
  readonly headToBase?: readonly number[];
  /** Columns paired by name where left out. */
  readonly columns?: ColumnPairing;
  /** The class of each cell that differs. */
  readonly classify?: (base: Cell, head: Cell) => CellClass;
}

/** A diff by hand: it says which rows are pairs, so that a test of standing does not depend on pairing. */
export async function diffOf(base: Table, head: Table, spec: DiffSpec = {}): Promise<Diff> {
  const columns = spec.columns ?? pairByName(base.columns, head.columns);
  const headToBase = Int32Array.from({ length: head.rowCount }, (_, h) =>
    spec.headToBase ? (spec.headToBase[h] ?? -1) : h < base.rowCount ? h : -1,
  );
  const baseRows = await rowsOf(base);
  const changes: Change[] = baseRows
    .filter((row) => !headToBase.includes(row.index))
    .map((row) => ({ op: 'removed', base: row }));
  for (const row of await rowsOf(head)) {
    const twin = baseRows[headToBase[row.index] ?? -1];
    if (!twin) {
      changes.push({ op: 'added', head: row });
      continue;
    }
    const cells = compareCells(twin, row, columns, spec.classify ?? (() => SUBSTANTIVE));
    if (cells.length === 0) continue;
    const filled = cells.every(({ baseColumn }) => baseColumn === undefined);
    changes.push({
      op: 'modified',
      base: twin,
      head: row,
      cells,
      moved: false,
      keyChanged: false,
      filled,
    });
  }
  return {
    base,
    head,
    key: { columns: [], baseColumns: [], headColumns: [], origin: 'none', reason: 'by hand' },
    columns,
    changes,
    headToBase,
    counts: {
      baseRows: base.rowCount,
      headRows: head.rowCount,
      added: 0,
      removed: 0,
      modified: 0,
      moved: 0,
      cosmeticRows: 0,
      damagedRows: 0,
      substantiveRows: 0,
      cells: { cosmetic: 0, damage: 0, substantive: 0 },
    },
    columnChanges: [],
  };
}

function pairByName(base: readonly string[], head: readonly string[]): ColumnPairing {
  return {
    pairs: head.flatMap((name, h) =>
      base.includes(name)
        ? [{ base: base.indexOf(name), head: h, renamed: false, moved: false }]
        : [],
    ),
    added: head.flatMap((name, h) => (base.includes(name) ? [] : [h])),
    removed: base.flatMap((name, b) => (head.includes(name) ? [] : [b])),
  };
}

function compareCells(
  base: Row,
  head: Row,
  columns: ColumnPairing,
  classify: (base: Cell, head: Cell) => CellClass,
): CellChange[] {
  const changed = columns.pairs.flatMap((pair): CellChange[] => {
    const [from, to] = [base.cells[pair.base], head.cells[pair.head]];
    if (cellsEqual(from, to)) return [];
    const places = { baseColumn: pair.base, headColumn: pair.head };
    return [{ ...places, base: from, head: to, class: classify(from, to) }];
  });
  const added = columns.added.flatMap((column): CellChange[] => {
    const to = head.cells[column];
    if (to === undefined) return [];
    return [{ headColumn: column, base: undefined, head: to, class: SUBSTANTIVE }];
  });
  return [...changed, ...added];
}

async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.read()) rows.push(...batch);
  return rows;
}
