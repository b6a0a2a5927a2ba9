import type { Added, Modified } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { type Cell, isBlank } from '../../table/cell.ts';

/** A cell that this change brought to a column. */
export interface FreshCell {
  /** 0-based row of head. */
  readonly index: number;
  readonly cell: Cell;
}

interface FreshRows {
  readonly added: readonly Added[];
  /** By 0-based column of head, the rows whose cell there changed. */
  readonly modified: ReadonlyMap<number, readonly Modified[]>;
}

const known = new WeakMap<Diff, FreshRows>();

/** The cells of a column of head that this change brought: of added rows, and changed ones. Blank ones are left out. */
export function freshCells(diff: Diff, column: number): FreshCell[] {
  const rows = known.get(diff) ?? findFreshRows(diff);
  known.set(diff, rows);
  return [...rows.added, ...(rows.modified.get(column) ?? [])].flatMap(({ head }) => {
    const cell = head.cells[column];
    return isBlank(cell) ? [] : [{ index: head.index, cell }];
  });
}

/** One pass for all columns, of which a table may have thousands. */
function findFreshRows({ changes }: Diff): FreshRows {
  const added: Added[] = [];
  const modified = new Map<number, Modified[]>();
  for (const change of changes) {
    if (change.op === 'added') added.push(change);
    if (change.op !== 'modified') continue;
    for (const { headColumn } of change.cells) {
      if (headColumn === undefined) continue;
      const rows = modified.get(headColumn);
      if (rows) rows.push(change);
      else modified.set(headColumn, [change]);
    }
  }
  return { added, modified };
}
