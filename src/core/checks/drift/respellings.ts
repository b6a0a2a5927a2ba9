import type { Diff } from '../../diff/diff.ts';
import { textOf } from './suspects.ts';

/**
 * For each text that this change wrote for the same value, in another spelling or damaged, base's spelling of it. So
 * a category is neither new nor gone where the checks of spelling and damage tell what happened to it.
 *
 * @param column 0-based, of head.
 */
export function respellings(diff: Diff, column: number): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const change of diff.changes) {
    if (change.op !== 'modified') continue;
    const cell = change.cells.find(({ headColumn }) => headColumn === column);
    if (!cell || cell.class.class === 'substantive' || cell.baseColumn === undefined) continue;
    const [before, after] = [textOf(change.base, cell.baseColumn), textOf(change.head, column)];
    if (before !== undefined && after !== undefined) spellings.set(after, before);
  }
  return spellings;
}
