import type { Segment } from './segment.ts';

/**
 * Joins neighbouring segments of one kind, and takes white space between two changed words for changed,
 * so that a changed phrase is marked as one.
 *
 * @example
 * mergeSegments([
 *   { text: 'a', changed: true }, { text: ' ', changed: false }, { text: 'b', changed: true },
 * ]) // [{ text: 'a b', changed: true }]
 */
export function mergeSegments(segments: readonly Segment[]): Segment[] {
  const filled = segments.filter(({ text }) => text !== '');
  const merged: Segment[] = [];
  for (const [i, { text, changed }] of filled.entries()) {
    const bridges =
      /^\s+$/.test(text) && filled[i - 1]?.changed === true && filled[i + 1]?.changed === true;
    const previous = merged.at(-1);
    if (previous && previous.changed === (changed || bridges)) {
      merged[merged.length - 1] = { text: previous.text + text, changed: previous.changed };
    } else {
      merged.push({ text, changed: changed || bridges });
    }
  }
  return merged;
}
