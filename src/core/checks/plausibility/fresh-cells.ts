import type { Diff } from '../../diff/diff.ts';
import { type Cell, isBlank } from '../../table/cell.ts';

/** The cells of a column of head that this change brought: of added rows, and changed ones. Blank ones are left out. */
export function freshCells(diff: Diff, column: number): { index: number; cell: Cell }[] {
  return diff.changes.flatMap((change) => {
    if (change.op !== 'added' && change.op !== 'modified') return [];
    const cell = change.head.cells[column];
    if (isBlank(cell)) return [];
    const isFresh =
      change.op === 'added' || change.cells.some((each) => each.headColumn === column);
    return isFresh ? [{ index: change.head.index, cell }] : [];
  });
}
