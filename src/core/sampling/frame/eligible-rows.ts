import type { Diff } from '../../diff/diff.ts';

/** How a row came to be eligible. */
export type ChangeKind = 'added' | 'modified';

/**
 * The rows of head, 0-based, that a change makes eligible: those added, and those of which a cell of these columns
 * changed other than cosmetically. A row that was moved, or re-saved in another spelling, is what it was.
 *
 * @param columns Those that are asked about or shown, 0-based in head.
 */
export function eligibleRows(
  { changes }: Pick<Diff, 'changes'>,
  columns: ReadonlySet<number>,
): ReadonlyMap<number, ChangeKind> {
  const eligible = new Map<number, ChangeKind>();
  for (const change of changes) {
    if (change.op === 'added') eligible.set(change.head.index, 'added');
    if (change.op !== 'modified') continue;
    const touches = change.cells.some(
      ({ headColumn, class: found }) =>
        found.class !== 'cosmetic' && headColumn !== undefined && columns.has(headColumn),
    );
    if (touches) eligible.set(change.head.index, 'modified');
  }
  return eligible;
}
