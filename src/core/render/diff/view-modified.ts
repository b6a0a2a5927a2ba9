import type { CellChange, Modified } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { type CellMask, maskOf } from '../../privacy/cell-mask.ts';
import { cellText } from '../../table/cell.ts';
import { cutText } from '../../words/cut-text.ts';
import { kindPhrase } from '../../words/kind-phrases.ts';
import { columnName } from './column-name.ts';
import { type ShownCell, showCell, showCellChange } from './show-cell.ts';

export interface CellView {
  readonly column: string;
  readonly base: ShownCell;
  readonly head: ShownCell;
  /** What happened to the cell in a few words, unless its value simply changed. */
  readonly note: string;
}

/** A cell that names its column, for people to know a row by. Both come out of data. */
interface NamedCell {
  readonly column: string;
  readonly text: string;
}

/** A modified row as any renderer shows it. */
export interface ModifiedView {
  /** 1-based row of head. */
  readonly row: number;
  readonly key: readonly NamedCell[];
  readonly cells: readonly CellView[];
  /** Changed cells beyond those in `cells`. */
  readonly moreCells: number;
  /** Unchanged cells with something in them, in head's order, key left out. */
  readonly others: readonly NamedCell[];
}

/** Longest key or other cell, in characters. */
const LONGEST_OTHER = 40;
const MOST_OTHERS = 6;
/** Changed cells shown of one row. */
const MOST_CELLS = 12;

/**
 * What to show of a modified row: its key, its changed cells cut to `length` characters, and a few of its
 * other cells. Cosmetic changes are left out of a row that holds any other, and so are the cells of columns
 * that head added.
 */
export function viewModified(diff: Diff, change: Modified, length: number): ModifiedView {
  const compared = change.cells.filter(({ baseColumn }) => baseColumn !== undefined);
  const real = compared.filter((cell) => cell.class.class !== 'cosmetic');
  const shown = real.length > 0 ? real : compared;
  const changed = new Set(change.cells.map((cell) => cell.headColumn));
  const mask = maskOf(diff);
  const nameCell = (column: number): NamedCell => ({
    column: columnName(diff.head.columns, column),
    text: cutText(cellText(mask.cell('head', column, change.head.cells[column])), LONGEST_OTHER),
  });
  return {
    row: change.head.index + 1,
    key: diff.key.headColumns.map(nameCell),
    cells: shown.slice(0, MOST_CELLS).map((cell) => viewCell(diff, cell, mask, length)),
    moreCells: Math.max(0, shown.length - MOST_CELLS),
    others: change.head.cells
      .map((_, column) => column)
      .filter((column) => !changed.has(column) && !diff.key.headColumns.includes(column))
      .map(nameCell)
      .filter(({ text }) => text.trim() !== '')
      .slice(0, MOST_OTHERS),
  };
}

function viewCell(diff: Diff, cell: CellChange, mask: CellMask, length: number): CellView {
  const column =
    cell.headColumn === undefined
      ? columnName(diff.base.columns, cell.baseColumn ?? 0)
      : columnName(diff.head.columns, cell.headColumn);
  const base = mask.cell('base', cell.baseColumn ?? -1, cell.base);
  const head = mask.cell('head', cell.headColumn ?? -1, cell.head);
  const isUnseen = cellText(base) === cellText(head) && cellText(cell.base) !== cellText(cell.head);
  // A value that changed needs no word for it: both values stand beside each other.
  const note = cell.class.class === 'substantive' ? '' : kindPhrase(cell.class.kind);
  return {
    column,
    note: isUnseen && note === '' ? 'changed where it is masked' : note,
    ...(isUnseen
      ? { base: showCell(base, length), head: showCell(head, length) }
      : showCellChange(base, head, length)),
  };
}
