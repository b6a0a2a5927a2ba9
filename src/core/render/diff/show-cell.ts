import { type Cell, cellJson, cellText } from '../../table/cell.ts';
import { cutText } from '../../words/cut-text.ts';
import { excerpt } from '../mark/excerpt.ts';
import { markChange } from '../mark/mark-change.ts';
import type { Segment } from '../mark/segment.ts';

/** A cell as it is shown: its text, marked; or in place of a cell without text, a word of Assay's own. */
export type ShownCell =
  | { readonly segments: readonly Segment[] }
  | { readonly placeholder: 'empty' | 'missing' };

/** Share of the shorter text that has to be left unchanged: with less, marks tell nothing from anything. */
const LEAST_UNCHANGED = 0.4;

/** A number, a date, a code: read as a whole, and marks inside it are only in the way. */
const SHORT_VALUE = /^[\x21-\x7e]{1,24}$/;

/**
 * One cell, cut to `length` characters. Blank text and a missing cell stay apart.
 *
 * @example
 * showCell('', 20) // { placeholder: 'empty' }
 */
export function showCell(cell: Cell, length: number): ShownCell {
  if (cell === undefined) return { placeholder: 'missing' };
  if (cell === '') return { placeholder: 'empty' };
  return { segments: [{ text: cutText(cellText(cell), length), changed: false }] };
}

/**
 * A changed cell at both revisions, each cut to `length` characters around what changed. What changed is
 * marked where enough is left unchanged to tell it from, short values without a space left out; text and number of equal looks
 * (`"1"` and `1`) are shown as JSON.
 *
 * @example
 * showCellChange('late', 'late again', 40).head
 * // { segments: [{ text: 'late', changed: false }, { text: ' again', changed: true }] }
 */
export function showCellChange(
  base: Cell,
  head: Cell,
  length: number,
): { base: ShownCell; head: ShownCell } {
  if (base === undefined || head === undefined || base === '' || head === '') {
    return { base: showCell(base, length), head: showCell(head, length) };
  }
  const [before, after] =
    cellText(base) === cellText(head)
      ? [cellJson(base), cellJson(head)]
      : [cellText(base), cellText(head)];
  const whole = { base: showCell(before, length), head: showCell(after, length) };
  if (SHORT_VALUE.test(before) && SHORT_VALUE.test(after)) return whole;
  const marked = markChange(before, after);
  const kept = marked.base.filter(({ changed }) => !changed).map(({ text }) => text.length);
  const share =
    kept.reduce((sum, length) => sum + length, 0) / Math.min(before.length, after.length);
  if (share < LEAST_UNCHANGED) return whole;
  const show = (segments: readonly Segment[]): ShownCell => ({
    segments: excerpt(segments, length).map(({ text, changed }) => ({
      text: changed ? showSpaces(text) : text,
      changed,
    })),
  });
  return { base: show(marked.base), head: show(marked.head) };
}

/** Makes a change of nothing but white space seen. */
function showSpaces(text: string): string {
  if (!/^\p{Zs}+$/u.test(text)) return text;
  return text.replace(/./gsu, (space) =>
    space === ' ' ? '␣' : `\\x${(space.codePointAt(0) as number).toString(16)}`,
  );
}
