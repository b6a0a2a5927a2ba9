import { firstDifference } from '../../diff/classify/damage/first-difference.ts';
import { cutPlace } from '../../privacy/cut-place.ts';
import { type Cell, cellText } from '../../table/cell.ts';

/** Characters shown of either text, and how many of them come before the first difference. */
const SHOWN = 60;
const BEFORE = 20;

/**
 * What happened to a cell, in a few words. Long texts are cut to where they start to differ.
 *
 * @example
 * showCellChange('00501', '501') // '00501 → 501'
 */
export function showCellChange(base: Cell, head: Cell): string {
  const from = cellText(base);
  const to = cellText(head);
  const differs = firstDifference(from, to);
  return `${excerpt(from, differs)} → ${excerpt(to, differs)}`;
}

function excerpt(text: string, around: number): string {
  if (text === '') return '(empty)';
  if (text.length <= SHOWN) return text;
  const from = Math.max(0, Math.min(around - BEFORE, text.length - SHOWN));
  const start = cutPlace(text, from, 'start');
  const end = Math.max(start, cutPlace(text, from + SHOWN, 'end'));
  const cut = withoutHalves(text.slice(start, end));
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}

/** Drops half a surrogate pair at either end, which is no character and cannot be written as UTF-8. */
function withoutHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
