import type { Segment } from './mark-difference.ts';

/** Unchanged text kept before a change, so that the change itself is in sight. */
const LEAD = 16;
/** A row of the grid never shows more than this. */
const MAX_LENGTH = 240;

/**
 * The part of a marked text that a narrow cell shows: it starts shortly before the first change and ends
 * where no cell is wider.
 *
 * @example
 * excerpt([{ text: 'a long way before the change ', changed: false }, { text: 'x', changed: true }])
 * // [{ text: '…fore the change ', changed: false }, { text: 'x', changed: true }]
 */
export function excerpt(segments: readonly Segment[]): Segment[] {
  const first = segments[0];
  const lead =
    first && !first.changed && segments.length > 1 && first.text.length > LEAD + 4
      ? { text: `…${first.text.slice(-LEAD)}`, changed: false }
      : first;
  const shown: Segment[] = [];
  let room = MAX_LENGTH;
  for (const segment of lead ? [lead, ...segments.slice(1)] : []) {
    if (room <= 0) break;
    shown.push({ ...segment, text: segment.text.slice(0, room) });
    room -= segment.text.length;
  }
  return shown;
}
