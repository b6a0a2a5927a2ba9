import type { CheckContext } from '../check.ts';

/**
 * The rows of one side of the file being checked, in base's order; those of head that base lacks come last. Rows that
 * only changed places so keep theirs, and the same row tells of a pair on both sides.
 */
export function ownOrder(
  { base, head, diff }: Pick<CheckContext, 'base' | 'head' | 'diff'>,
  side: 'base' | 'head',
): ArrayLike<number> {
  const table = side === 'base' ? base : head;
  const rows = Int32Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row);
  if (side === 'base' || !diff) return rows;
  const inHead = new Int32Array(diff.base.rowCount).fill(-1);
  diff.headToBase.forEach((twin, row) => {
    if (twin !== -1) inHead[twin] = row;
  });
  let place = 0;
  for (const row of inHead) if (row !== -1) rows[place++] = row;
  diff.headToBase.forEach((twin, row) => {
    if (twin === -1) rows[place++] = row;
  });
  return rows;
}
