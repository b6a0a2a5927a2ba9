import { isWordBoundary } from './is-word-boundary.ts';

/** Words longer than this may be cut: marking them as a whole would hide where they changed. */
const LONGEST_WORD = 40;

/**
 * How many characters two texts share at the start and at the end, moved out to the nearest ends of words.
 * The two never overlap.
 *
 * @example
 * commonEnds('was late', 'was lame') // { start: 4, end: 0 }
 */
export function commonEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  start = retreat(start, (length) => isWordBoundary(a, length) && isWordBoundary(b, length));

  let end = 0;
  const most = shorter - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  end = retreat(
    end,
    (length) => isWordBoundary(a, a.length - length) && isWordBoundary(b, b.length - length),
  );
  return { start, end };
}

/** The longest length up to `length` that ends at a boundary, or `length` itself inside a very long word. */
function retreat(length: number, isBoundary: (length: number) => boolean): number {
  for (let shorter = length; shorter >= 0 && length - shorter <= LONGEST_WORD; shorter--) {
    if (isBoundary(shorter)) return shorter;
  }
  return length;
}
