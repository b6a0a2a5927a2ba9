import stringWidth from 'string-width';
import type { Modified } from '../../../diff/change.ts';
import type { Diff } from '../../../diff/diff.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { escapeTerminal } from '../../escape/escape-terminal.ts';
import { fitWidth, padWidth } from '../../terminal/fit-width.ts';
import { type Paint, paintWith } from '../../terminal/paint.ts';
import { tableWidth } from '../../terminal/table-width.ts';
import type { TerminalOptions } from '../../terminal/terminal-options.ts';
import { type CellView, type ModifiedView, viewModified } from '../view-modified.ts';
import { paintCell } from './paint-cell.ts';

const WIDEST_NAME = 24;
/** Longest cell looked at, in characters; what of it is shown depends on the width. */
const LONGEST_CELL = 1000;
const INDENT = 4;
const ARROW = '  →  ';
const NARROWEST_CELL = 10;

/**
 * Modified rows, each as a line that tells which row it is and one line per changed cell: its column, base
 * and head side by side, and what happened where that is not plain from the two.
 */
export function renderModifiedTerminal(
  diff: Diff,
  rows: readonly Modified[],
  options: TerminalOptions,
): string[] {
  const { colour } = options;
  const width = tableWidth(options.width);
  const paint = paintWith(colour);
  const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL));
  const cells = views.flatMap((view) => view.cells);
  const nameWidth = widest(cells.map(({ column }) => nameOf(column)));
  const noteWidth = widest(cells.map(({ note }) => note));
  const room = width - INDENT - nameWidth - 2 - ARROW.length - (noteWidth > 0 ? noteWidth + 2 : 0);
  const half = Math.max(NARROWEST_CELL, Math.floor(room / 2));
  const cell = (view: CellView, side: 'base' | 'head') =>
    paintCell(view[side], side, half, paint, colour);
  const baseWidth = widest(cells.map((view) => cell(view, 'base')));
  const line = (view: CellView) =>
    [
      ' '.repeat(INDENT),
      padWidth(nameOf(view.column), nameWidth + 2),
      padWidth(cell(view, 'base'), baseWidth),
      ARROW,
      cell(view, 'head'),
      view.note === '' ? '' : paint.dim(`  ${view.note}`),
    ].join('');
  return views.flatMap((view) => [
    rowLine(view, width, paint),
    ...view.cells.map(line),
    ...(view.moreCells > 0 ? [paint.dim(`    and ${countOf(view.moreCells, 'more cell')}`)] : []),
  ]);
}

/** Which row it is: its number, its key, and as many of its other cells as the width has room for. */
function rowLine(view: ModifiedView, width: number, paint: Paint): string {
  const name = `row ${formatCount(view.row)}`;
  const keys = view.key.map(({ column, text }) => ` · ${column} ${text}`).join('');
  const start = fitWidth(`  ${name}${escapeTerminal(keys)}`, width);
  let left = width - stringWidth(start);
  let others = '';
  for (const { column, text } of view.others) {
    const other = escapeTerminal(` · ${column} ${text}`);
    left -= stringWidth(other);
    if (left < 0) break;
    others += other;
  }
  return paint.bold(start) + paint.dim(others);
}

function nameOf(column: string): string {
  return fitWidth(escapeTerminal(column), WIDEST_NAME);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}
