import type { Modified } from '../../../diff/change.ts';
import type { Diff } from '../../../diff/diff.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { codeSpan } from '../../escape/code-span.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { markdownTable } from '../../markdown/markdown-table.ts';
import { columnName } from '../column-name.ts';
import { type CellView, type ModifiedView, viewModified } from '../view-modified.ts';
import { markCell } from './mark-cell.ts';

/** Longest cell, in characters. */
const LONGEST_CELL = 100;
/** Unchanged cells shown beside the changed ones, for people to know the row by. */
const MOST_OTHERS = 2;

/** Modified rows as a table with a line per changed cell, base and head side by side. */
export function renderModifiedMarkdown(diff: Diff, rows: readonly Modified[]): string {
  const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL));
  const keyNames = diff.key.headColumns.map((column) =>
    escapeMarkdown(columnName(diff.head.columns, column)),
  );
  return markdownTable(
    ['Row', ...keyNames, 'Column', 'Base', 'Head', 'Also in the row'],
    views.flatMap((view) => [
      ...view.cells.map((cell, i) => tableRow(view, cell, i === 0)),
      ...(view.moreCells > 0 ? [moreRow(view)] : []),
    ]),
  );
}

/** The row's number, key and other cells stand on its first line only. */
function tableRow(view: ModifiedView, cell: CellView, isFirst: boolean): string[] {
  const note = cell.note === '' ? '' : ` (${cell.note})`;
  return [
    isFirst ? formatCount(view.row) : '',
    ...view.key.map(({ text }) => (isFirst ? codeSpan(text) : '')),
    `${escapeMarkdown(cell.column)}${note}`,
    markCell(cell.base, 'base'),
    markCell(cell.head, 'head'),
    isFirst ? otherCells(view) : '',
  ];
}

function moreRow(view: ModifiedView): string[] {
  const more = `*and ${countOf(view.moreCells, 'more cell')}*`;
  return ['', ...view.key.map(() => ''), more, '', '', ''];
}

function otherCells(view: ModifiedView): string {
  return view.others
    .slice(0, MOST_OTHERS)
    .map(({ column, text }) => escapeMarkdown(`${column}: ${text}`))
    .join('<br>');
}
