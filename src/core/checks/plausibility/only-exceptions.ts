import type { CheckContext, Violation } from '../check.ts';
import { columnsByName } from './columns-by-name.ts';
import { freshCells } from './fresh-cells.ts';

/** So few are never called many. */
const FEW = 5;

/** The share of a column's new cells from which on they are no exceptions. */
const MANY = 0.2;

/**
 * Leaves out what a column has too much of: where more than one in five of the cells that this change brought break a
 * rule that speaks of exceptions, the column holds something else now, and saying so of each cell helps nobody.
 */
export function onlyExceptions(
  violations: readonly Violation[],
  { diff, head }: CheckContext,
): Violation[] {
  if (!diff || violations.length === 0) return [...violations];
  const rowsByColumn = new Map<string | undefined, Set<number | undefined>>();
  for (const { side, column, index } of violations) {
    if (side !== 'head') continue;
    const rows = rowsByColumn.get(column);
    if (rows) rows.add(index);
    else rowsByColumn.set(column, new Set([index]));
  }
  const crowded = new Set<string | undefined>();
  for (const [name, column] of columnsByName(head)) {
    const rows = rowsByColumn.get(name);
    if (!rows || rows.size < FEW) continue;
    const fresh = freshCells(diff, column);
    const broken = fresh.filter(({ index }) => rows.has(index)).length;
    if (broken >= FEW && broken > fresh.length * MANY) crowded.add(name);
  }
  return violations.filter(({ column }) => !crowded.has(column));
}
