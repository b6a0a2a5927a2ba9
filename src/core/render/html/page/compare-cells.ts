import type { PageCell } from '../page-data.ts';
import { textOf } from './changed-row.ts';
import { markDifference, type Segment } from './mark-difference.ts';

/** One side of a changed cell: its marked text, or what stands in its place where there is none. */
export interface CellSide {
  readonly segments: readonly Segment[];
  /** `missing` for no such cell, `empty` for the empty text. */
  readonly absence?: 'missing' | 'empty';
}

/**
 * Base and head of a changed cell, ready to be shown. Where one side is text and the other a JSON literal,
 * the text is quoted: `"1"` and `1` would look the same.
 */
export function compareCells(base: PageCell, head: PageCell): { base: CellSide; head: CellSide } {
  const quote = base !== null && head !== null && typeof base !== typeof head;
  const shown = (cell: PageCell): string =>
    quote && typeof cell === 'string' ? JSON.stringify(cell) : textOf(cell);
  const marked = markDifference(shown(base), shown(head));
  return { base: sideOf(base, quote, marked.base), head: sideOf(head, quote, marked.head) };
}

function sideOf(cell: PageCell, quoted: boolean, segments: readonly Segment[]): CellSide {
  if (cell === null) return { segments, absence: 'missing' };
  return cell === '' && !quoted ? { segments, absence: 'empty' } : { segments };
}
