import type { Diff } from '../../diff/diff.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import type { Bins } from './bins.ts';

/** A row of head that may have caused a column to drift: it was added, or its cell of that column changed. */
export interface Suspect {
  readonly row: Row;
  readonly op: 'added' | 'modified';
  /** The bin of its cell; -1 where it is in none. */
  readonly bin: number;
}

/**
 * The rows that this change added or in which it changed a column's cell.
 *
 * @param column 0-based, of head.
 */
export function findSuspects(diff: Diff, column: number, bins: Bins): Suspect[] {
  return diff.changes.flatMap((change): Suspect[] => {
    if (change.op !== 'added' && change.op !== 'modified') return [];
    const { op, head: row } = change;
    const isSuspect =
      op === 'added' || change.cells.some(({ headColumn }) => headColumn === column);
    return isSuspect ? [{ row, op, bin: bins.of(textOf(row, column)) }] : [];
  });
}

/** The text of a row's cell as profiles keep it; undefined where blank. */
export function textOf(row: Row, column: number): string | undefined {
  const cell = row.cells[column];
  return isBlank(cell) ? undefined : cellText(cell);
}
