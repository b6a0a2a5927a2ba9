import { diffArrays } from 'diff';
import { commonEnds } from './common-ends.ts';
import { mergeSegments } from './merge-segments.ts';
import type { MarkedChange, Segment } from './segment.ts';
import { splitWords } from './split-words.ts';

/** Between the ends that two texts share, longer texts are marked as changed as a whole. */
const LONGEST_COMPARED = 20_000;
/** Words removed and added, beyond which two texts count as different throughout. */
const MOST_EDITS = 400;

/**
 * Marks which words of a text changed. Texts of any length are safe: what both share at either end is set
 * aside first, and what is left is compared by word only where that takes a bounded number of steps.
 *
 * @example
 * markChange('was late', 'was early').head
 * // [{ text: 'was ', changed: false }, { text: 'early', changed: true }]
 */
export function markChange(base: string, head: string): MarkedChange {
  const { start, end } = commonEnds(base, head);
  const baseMiddle = base.slice(start, base.length - end);
  const headMiddle = head.slice(start, head.length - end);
  const middle = compareWords(baseMiddle, headMiddle);
  const before = { text: base.slice(0, start), changed: false };
  const after = { text: base.slice(base.length - end), changed: false };
  return {
    base: mergeSegments([before, ...middle.base, after]),
    head: mergeSegments([before, ...middle.head, after]),
  };
}

function compareWords(base: string, head: string): MarkedChange {
  const whole = { base: [{ text: base, changed: true }], head: [{ text: head, changed: true }] };
  if (base === '' || head === '' || base.length + head.length > LONGEST_COMPARED) return whole;
  const parts = diffArrays(splitWords(base), splitWords(head), { maxEditLength: MOST_EDITS });
  if (!parts) return whole;
  const segments: { base: Segment[]; head: Segment[] } = { base: [], head: [] };
  for (const { value, added, removed } of parts) {
    const segment = { text: value.join(''), changed: added || removed };
    if (!added) segments.base.push(segment);
    if (!removed) segments.head.push(segment);
  }
  return segments;
}
