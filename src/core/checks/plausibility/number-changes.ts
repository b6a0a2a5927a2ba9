import type { CellChange } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { readQuantity } from '../../profile/read-quantity.ts';
import { cellText } from '../../table/cell.ts';
import { changedCells } from '../columns/changed-cells.ts';
import type { NumberPair } from './find-conversion.ts';

/** A cell that held a number and holds another. */
export interface NumberChange extends NumberPair {
  /** 0-based row of head. */
  readonly index: number;
  /** Head's name of the column. */
  readonly column: string;
  readonly cell: CellChange;
}

const known = new WeakMap<Diff, ReadonlyMap<number, readonly NumberChange[]>>();

/** The numbers that really changed, by 0-based column of head: neither re-spelt nor damaged. Worked out once a diff. */
export function numberChanges(diff: Diff): ReadonlyMap<number, readonly NumberChange[]> {
  const found = known.get(diff) ?? findNumberChanges(diff);
  known.set(diff, found);
  return found;
}

function findNumberChanges(diff: Diff): Map<number, NumberChange[]> {
  const byColumn = new Map<number, NumberChange[]>();
  for (const { index, column, cell } of changedCells(diff)) {
    if (cell.class.class !== 'substantive' || cell.headColumn === undefined) continue;
    const base = readQuantity(cellText(cell.base));
    const head = base && readQuantity(cellText(cell.head));
    if (!base || !head) continue;
    const changes = byColumn.get(cell.headColumn) ?? [];
    byColumn.set(cell.headColumn, changes);
    changes.push({ index, column, cell, base, head });
  }
  return byColumn;
}
