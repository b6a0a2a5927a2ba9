import type { Change } from '../../diff/change.ts';
import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell.ts';
import { MAX_CELL_LENGTH } from './cut-text.ts';

/** How much of the changed rows a page may still take. */
export interface RowBudget {
  readonly rows: number;
  /** Characters of cells. */
  readonly characters: number;
}

/** Browsers cannot lay out a list much longer than this, nor read a page much larger. */
export const PAGE_BUDGET: RowBudget = { rows: 250_000, characters: 80_000_000 };

export interface ChosenRows {
  /** In the order of the diff. */
  readonly changes: readonly Change[];
  readonly leftOut: number;
  /** What is left of the budget. */
  readonly rest: RowBudget;
}

/**
 * The changes a page shows, as far as the budget goes: those with a changed value first, then rows merely
 * spelled otherwise, then moved ones, so that a re-saved file never hides its few real changes. Rows that
 * only gained cells of an added column are no changes of their own and are left out without being counted.
 */
export function chooseRows(changes: readonly Change[], budget: RowBudget): ChosenRows {
  const chosen = new Uint8Array(changes.length);
  let { rows, characters } = budget;
  let leftOut = 0;
  for (const rank of [0, 1, 2]) {
    changes.forEach((change, i) => {
      if (rankOf(change) !== rank) return;
      const length = lengthOf(change);
      if (rows < 1 || characters < length) {
        leftOut++;
        return;
      }
      rows--;
      characters -= length;
      chosen[i] = 1;
    });
  }
  return {
    changes: changes.filter((_, i) => chosen[i] === 1),
    leftOut,
    rest: { rows, characters },
  };
}

/** 0 for a changed value, 1 for another spelling, 2 for another place; -1 for what is not shown. */
function rankOf(change: Change): number {
  if (change.op === 'moved') return 2;
  if (change.op !== 'modified') return 0;
  if (change.filled) return -1;
  return change.cells.some((cell) => cell.class.class !== 'cosmetic') ? 0 : 1;
}

function lengthOf(change: Change): number {
  switch (change.op) {
    case 'moved':
      return 0;
    case 'removed':
      return totalLength(change.base.cells);
    case 'added':
      return totalLength(change.head.cells);
    case 'modified':
      return totalLength(change.head.cells) + totalLength(change.cells.map((cell) => cell.base));
  }
}

function totalLength(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + Math.min(cellText(cell).length, MAX_CELL_LENGTH), 0);
}
