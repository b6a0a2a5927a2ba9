import type { Diff } from '../../diff/diff.ts';
import { type Cell, isBlank } from '../../table/cell.ts';
import type { Violation } from '../check.ts';

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

/** So few are never called many. */
const FEW = 5;

/**
 * Leaves out what a column has too much of: where more than a share of the cells that this change brought break a rule
 * that speaks of exceptions, the column holds something else now, and saying so of each cell helps nobody.
 *
 * @param columns The columns of head by the names that violations give.
 */
export function onlyExceptions(
  violations: readonly Violation[],
  diff: Diff | undefined,
  columns: ReadonlyMap<string, number>,
  share = 0.2,
): Violation[] {
  if (!diff) return [...violations];
  const crowded = new Set<string | undefined>();
  for (const [name, column] of columns) {
    const rows = new Set(
      violations.flatMap((each) =>
        each.side === 'head' && each.column === name ? [each.index] : [],
      ),
    );
    if (rows.size < FEW) continue;
    const fresh = freshCells(diff, column);
    const broken = fresh.filter(({ index }) => rows.has(index)).length;
    if (broken >= FEW && broken > fresh.length * share) crowded.add(name);
  }
  return violations.filter(({ column }) => !crowded.has(column));
}
