import type { CellChange, Change, Modified } from '../../../../src/core/diff/change.ts';
import type { ColumnChanges, Counts, Diff } from '../../../../src/core/diff/diff.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import type { Table } from '../../../../src/core/table/table.ts';

/** A table in memory; row 1 stands on line 2, as in a CSV file with a header. */
export function tableOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    format: 'csv',
    dialect: {
      format: 'csv',
      compression: 'none',
      encoding: 'utf-8',
      bom: false,
      lineEnding: 'lf',
      finalNewline: true,
      delimiter: ',',
      quote: '"',
      escape: '"',
      quoting: 'minimal',
      header: true,
    },
    columns,
    rowCount: rows.length,
    problems: [],
    fingerprints: () => ({ low: new Uint32Array(0), high: new Uint32Array(0) }),
    recordForm: 'sample',
    line: (index) => index + 2,
    async *read(indexes = [...rows.keys()]) {
      yield indexes.map((index) => ({ index, cells: rows[index]! }));
    },
  };
}

/** A modified row; every so often it also moved. */
export function modified(
  baseIndex: number,
  base: readonly Cell[],
  headIndex: number,
  head: readonly Cell[],
  cells: readonly CellChange[],
): Modified {
  return {
    op: 'modified',
    base: { index: baseIndex, cells: base },
    head: { index: headIndex, cells: head },
    cells,
    moved: baseIndex % 61 === 9,
    keyChanged: cells.some((cell) => cell.headColumn === 0),
    filled: false,
  };
}

/** A diff made of given changes, with the counts that follow from them; columns pair by position. */
export function diffOf(
  base: Table,
  head: Table,
  key: readonly number[],
  changes: readonly Change[],
): Diff {
  const shared = Math.min(base.columns.length, head.columns.length);
  return {
    base,
    head,
    key: {
      columns: key.map((i) => head.columns[i]!),
      baseColumns: key,
      headColumns: key,
      origin: key.length > 0 ? 'inferred' : 'none',
      reason: 'Every value of it is there once, and its name is that of a key.',
    },
    columns: {
      pairs: head.columns.slice(0, shared).map((name, i) => ({
        base: i,
        head: i,
        renamed: name !== base.columns[i],
        moved: false,
      })),
      added: [...head.columns.keys()].slice(shared),
      removed: [...base.columns.keys()].slice(shared),
    },
    changes,
    headToBase: new Int32Array(head.rowCount).fill(-1),
    counts: countChanges(base, head, changes),
    columnChanges: countColumns(head, changes),
  };
}

function countChanges(base: Table, head: Table, changes: readonly Change[]): Counts {
  const modified = changes.filter((change) => change.op === 'modified');
  const cells = modified.flatMap((change) => change.cells);
  const cellsOf = (name: string): number => cells.filter((c) => c.class.class === name).length;
  const rowsWith = (name: string): number =>
    modified.filter((m) => m.cells.some((c) => c.class.class === name)).length;
  const count = (op: string): number => changes.filter((change) => change.op === op).length;
  return {
    baseRows: base.rowCount,
    headRows: head.rowCount,
    added: count('added'),
    removed: count('removed'),
    modified: count('modified'),
    moved: count('moved'),
    cosmeticRows: modified.filter((m) => m.cells.every((c) => c.class.class === 'cosmetic')).length,
    damagedRows: rowsWith('damage'),
    substantiveRows: rowsWith('substantive'),
    cells: {
      cosmetic: cellsOf('cosmetic'),
      damage: cellsOf('damage'),
      substantive: cellsOf('substantive'),
    },
  };
}

function countColumns(head: Table, changes: readonly Change[]): ColumnChanges[] {
  const cells = changes.flatMap((change) => (change.op === 'modified' ? change.cells : []));
  return head.columns.flatMap((name, headColumn) => {
    const own = cells.filter((cell) => cell.headColumn === headColumn);
    return own.length === 0 ? [] : [countColumn(name, headColumn, own)];
  });
}

function countColumn(
  name: string,
  headColumn: number,
  cells: readonly CellChange[],
): ColumnChanges {
  const kinds = new Map<string, ColumnChanges['kinds'][number]>();
  for (const { class: cellClass } of cells) {
    const count = (kinds.get(cellClass.kind)?.count ?? 0) + 1;
    kinds.set(cellClass.kind, { ...cellClass, count });
  }
  const countOf = (wanted: string): number => cells.filter((c) => c.class.class === wanted).length;
  return {
    baseColumn: headColumn,
    headColumn,
    name,
    cosmetic: countOf('cosmetic'),
    damage: countOf('damage'),
    substantive: countOf('substantive'),
    kinds: [...kinds.values()].sort((a, b) => b.count - a.count),
  };
}
