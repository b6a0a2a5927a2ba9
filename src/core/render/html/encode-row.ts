import type { Change, Modified, Moved } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { type CellMask, maskOf } from '../../privacy/cell-mask.ts';
import { type Cell, cellText, Literal } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { cutText, firstDifference, MAX_CELL_LENGTH } from './cut-text.ts';
import type { KindList } from './kind-list.ts';
import type { ChangeName, PageCell, RowData } from './page-data.ts';
import { CHANGE_NAMES, KEY_CHANGED_FLAG, MOVED_FLAG } from './page-data.ts';
import type { UnifiedColumns } from './unify-columns.ts';

/** A moved row shows no more of a cell than this: it did not change. */
const MOVED_CELL_LENGTH = 200;
/** A moved row without a key shows this many columns. */
const MOVED_COLUMNS = 4;

/** Turns the changes of one file into the page's rows. */
export class RowEncoder {
  readonly #diff: Diff;
  readonly #unified: UnifiedColumns;
  readonly #kinds: KindList;
  readonly #mask: CellMask;

  constructor(diff: Diff, unified: UnifiedColumns, kinds: KindList) {
    this.#diff = diff;
    this.#unified = unified;
    this.#kinds = kinds;
    this.#mask = maskOf(diff);
  }

  /** A changed row; of a moved one `row` is head's record, which the change itself does not hold. */
  encode(change: Change, row?: Row): RowData {
    const { base, head } = this.#diff;
    const { ofBase, ofHead } = this.#unified;
    switch (change.op) {
      case 'added':
        return [
          ...start('added', 0, undefined, place(head, change.head.index)),
          trim(this.#lay(textOf(this.#mask.row('head', change.head)), ofHead)),
        ];
      case 'removed':
        return [
          ...start('removed', 0, place(base, change.base.index), undefined),
          trim(this.#lay(textOf(this.#mask.row('base', change.base)), ofBase)),
        ];
      case 'modified':
        return this.#encodeModified(change);
      case 'moved':
        return this.#encodeMoved(change, row?.cells ?? []);
    }
  }

  #encodeModified(change: Modified): RowData {
    const { base, head } = this.#diff;
    const { ofBase, ofHead } = this.#unified;
    const mask = this.#mask;
    const cells = this.#lay(textOf(mask.row('head', change.head)), ofHead);
    for (const column of this.#diff.columns.removed) {
      cells[ofBase[column]!] = encodeCell(mask.cell('base', column, change.base.cells[column]));
    }
    const changes: (number | PageCell)[] = [];
    for (const cell of change.cells) {
      const column =
        cell.headColumn === undefined ? ofBase[cell.baseColumn!] : ofHead[cell.headColumn];
      // Cells of an added column have no counterpart: they are shown, but have not changed.
      if (column === undefined || this.#unified.columns[column]!.change === 'added') continue;
      const before = mask.cell('base', cell.baseColumn ?? -1, cell.base);
      const after = mask.cell('head', cell.headColumn ?? -1, cell.head);
      const at = firstDifference(cellText(before), cellText(after));
      cells[column] = encodeCell(after, at);
      changes.push(column, this.#kinds.indexOf(cell.class), encodeCell(before, at));
    }
    const flags = (change.moved ? MOVED_FLAG : 0) | (change.keyChanged ? KEY_CHANGED_FLAG : 0);
    const from = place(base, change.base.index);
    return [
      ...start('modified', flags, from, place(head, change.head.index)),
      trim(cells),
      changes,
    ];
  }

  #encodeMoved(change: Moved, row: readonly Cell[]): RowData {
    const { base, head, key } = this.#diff;
    const shown =
      key.headColumns.length > 0 ? key.headColumns : [...row.keys()].slice(0, MOVED_COLUMNS);
    const cells: PageCell[] = new Array(Math.max(0, ...shown) + 1).fill(null);
    for (const i of shown)
      cells[i] = encodeCell(this.#mask.cell('head', i, row[i]), 0, MOVED_CELL_LENGTH);
    const from = place(base, change.baseIndex);
    return [...start('moved', 0, from, place(head, change.headIndex)), trim(cells)];
  }

  #lay(row: readonly Cell[], columns: readonly number[]): PageCell[] {
    const cells: PageCell[] = new Array(this.#unified.columns.length).fill(null);
    row.forEach((cell, i) => {
      cells[columns[i]!] = encodeCell(cell);
    });
    return cells;
  }
}

type Place = readonly [row: number, line: number];

function place(table: Table, index: number): Place {
  return [index + 1, table.line(index) ?? 0];
}

function start(
  change: ChangeName,
  flags: number,
  [baseRow, baseLine]: Place = [0, 0],
  [headRow, headLine]: Place = [0, 0],
) {
  return [CHANGE_NAMES.indexOf(change), flags, baseRow, baseLine, headRow, headLine] as const;
}

/** A record that could not be parsed shows its text in the first column. */
function textOf(row: Row): readonly Cell[] {
  return row.raw === undefined ? row.cells : [row.raw];
}

function encodeCell(cell: Cell, at = 0, length = MAX_CELL_LENGTH): PageCell {
  if (cell === undefined) return null;
  const text = cutText(cellText(cell), at, length);
  return cell instanceof Literal ? [text] : text;
}

/** Drops missing cells at the end, which absent ones equal. */
function trim(cells: PageCell[]): PageCell[] {
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}
