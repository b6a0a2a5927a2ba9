import type { CellPair } from '../cell-pair.ts';

/** UTF-16 units at which programs stop: a spreadsheet's cell, and the text column of many databases. */
const LIMITS: readonly number[] = [32_767, 255];

/**
 * A text ends where a program stops: head is the first 32,767 or 255 characters of base.
 *
 * When it lies: a text shortened on purpose to just that length.
 */
export function isCellCut({ rawBase, rawHead }: CellPair): boolean {
  if (rawBase.length <= rawHead.length || !LIMITS.includes(rawHead.length)) return false;
  return rawBase.startsWith(rawHead);
}
