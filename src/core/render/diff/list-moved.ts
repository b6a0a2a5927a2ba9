import type { Moved } from '../../diff/change.ts';
import { formatCount } from '../../words/format-count.ts';

/**
 * Where rows moved from and to, as 1-based rows of base and of head.
 *
 * @example
 * listMoved([{ op: 'moved', baseIndex: 11, headIndex: 2 }]) // 'row 12 → 3'
 */
export function listMoved(moved: readonly Moved[]): string {
  return moved
    .map(({ baseIndex, headIndex }) => {
      return `row ${formatCount(baseIndex + 1)} → ${formatCount(headIndex + 1)}`;
    })
    .join(', ');
}
