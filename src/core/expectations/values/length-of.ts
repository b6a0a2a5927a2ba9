import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell.ts';

/**
 * How many characters a cell has, as written; what one code point is counts once, as in Python.
 *
 * @example
 * lengthOf('née') // 3
 */
export function lengthOf(cell: Cell): number {
  const text = cellText(cell);
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const isHigh = (text.charCodeAt(i) & 0xfc00) === 0xd800;
    if (isHigh && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}
