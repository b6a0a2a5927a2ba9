import type { CellChange } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { columnName } from '../../words/column-name.ts';

/** A cell of a modified row that head still has a column for. */
export interface ChangedCell {
  /** 0-based row of head. */
  readonly index: number;
  readonly column: string;
  readonly cell: CellChange;
}

/** The changed cells of a diff one by one, in head's order. */
export function* changedCells(diff: Diff): Generator<ChangedCell> {
  const names = diff.head.columns.map((_, column) => columnName(diff.head.columns, column));
  for (const change of diff.changes) {
    if (change.op !== 'modified') continue;
    for (const cell of change.cells) {
      if (cell.headColumn === undefined) continue;
      const column = names[cell.headColumn] ?? columnName(names, cell.headColumn);
      yield { index: change.head.index, column, cell };
    }
  }
}
