import { cutText } from '../../words/cut-text.ts';
import type { Segment } from './segment.ts';

/** Unchanged text kept on either side of a change, in characters. */
const CONTEXT = 24;

/**
 * What to show of a marked text where at most `length` characters fit: the changed parts with a little of
 * what surrounds them, an ellipsis for what was left out.
 *
 * @example
 * excerpt([{ text: 'x'.repeat(100), changed: false }, { text: 'new', changed: true }], 40)
 * // [{ text: '…xxxxxxxxxxxx', changed: false }, { text: 'new', changed: true }]
 */
export function excerpt(segments: readonly Segment[], length: number): Segment[] {
  if (totalLength(segments) <= length) return [...segments];
  // A text without a marked part is told by how it starts.
  if (segments.every(({ changed }) => !changed)) return cutSegments(segments, length);
  const context = Math.min(CONTEXT, Math.floor(length / 3));
  const shortened = segments.map((segment, i) =>
    segment.changed
      ? segment
      : { text: shorten(segment.text, context, i > 0, i < segments.length - 1), changed: false },
  );
  return cutSegments(shortened, length);
}

/** Keeps the end of a text that stands before a change, the start of one that stands after, or both. */
function shorten(text: string, context: number, after: boolean, before: boolean): string {
  const start = after ? cutText(text, context) : '…';
  const end = before ? cutTextStart(text, context) : '…';
  if (text.length <= start.length + end.length) return text;
  return after && before ? `${start}${end.slice(1)}` : after ? start : end;
}

function cutTextStart(text: string, length: number): string {
  if (text.length <= length) return text;
  return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The first segments that fit, the last of them cut. */
function cutSegments(segments: readonly Segment[], length: number): Segment[] {
  const kept: Segment[] = [];
  let left = length;
  for (const segment of segments) {
    if (left <= 0) break;
    const isLast = segment === segments.at(-1);
    const text = cutText(segment.text, isLast ? left : left - 1);
    kept.push({ text, changed: segment.changed });
    if (text.length < segment.text.length) break;
    left -= text.length;
  }
  return kept;
}

function totalLength(segments: readonly Segment[]): number {
  return segments.reduce((total, { text }) => total + text.length, 0);
}
