import { countOf } from '../../words/count-of.ts';

/** Longer cells are cut in the page. */
export const MAX_CELL_LENGTH = 10_000;

/** Text kept before the place that matters, so that a reader sees what it belongs to. */
const LEAD = 500;

/**
 * At most `length` characters of a text, around position `at`, with what is left out told in its place.
 *
 * @example
 * cutText('abcdef', 0, 4) // 'abcd … (2 more characters)'
 */
export function cutText(text: string, at = 0, length = MAX_CELL_LENGTH): string {
  if (text.length <= length) return text;
  const start = Math.max(0, Math.min(at - LEAD, text.length - length));
  const before = start > 0 ? `(${countOf(start, 'character')}) … ` : '';
  const rest = text.length - start - length;
  const after = rest > 0 ? ` … (${countOf(rest, 'more character')})` : '';
  return before + text.slice(start, start + length) + after;
}

/**
 * Where two texts start to differ: the length of what they have in common at the start.
 *
 * @example
 * firstDifference('00501', '00510') // 3
 */
export function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
