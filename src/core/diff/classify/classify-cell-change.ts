import { type Cell, cellText, NULL } from '../../table/cell.ts';
import { type CellClass, SUBSTANTIVE } from './cell-class.ts';
import { CellPair, type ClassifyOptions } from './cell-pair.ts';
import { RULES } from './rules.ts';

/**
 * What a change from one cell to an unequal one does to the value: the first of {@link RULES} that applies names
 * it, and a change that no rule explains is substantive. Missing, null and empty text are three different values,
 * unless one side's format knows only one of them (`ignoreType`).
 *
 * A rule sees two cells and nothing else, so each says in its own file which deliberate edits look the same to it.
 *
 * @example
 * classifyCellChange('1.0', '1') // { class: 'cosmetic', kind: 'number-spelling' }
 * classifyCellChange('00501', '501') // { class: 'damage', kind: 'leading-zeros-lost' }
 * classifyCellChange('2.5', '3.5') // { class: 'substantive', kind: 'value' }
 */
export function classifyCellChange(
  base: Cell,
  head: Cell,
  options: ClassifyOptions = {},
): CellClass {
  if (options.ignoreType && isNothing(base) && isNothing(head)) return TYPE_SPELLING;
  if (base === undefined || head === undefined) return SUBSTANTIVE;
  const pair = new CellPair(base, head, options);
  return RULES.find((rule) => rule.applies(pair))?.verdict ?? SUBSTANTIVE;
}

const TYPE_SPELLING: CellClass = { class: 'cosmetic', kind: 'type-spelling' };

/** Missing, null or empty: a format without types writes all three the same. */
function isNothing(cell: Cell): boolean {
  const text = cellText(cell);
  return text === '' || (typeof cell !== 'string' && text === NULL.text);
}
