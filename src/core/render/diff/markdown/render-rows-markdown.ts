import type { Row } from '../../../table/table.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { markdownTable } from '../../markdown/markdown-table.ts';
import { chooseColumns } from '../choose-columns.ts';
import { columnName } from '../column-name.ts';
import { showCell } from '../show-cell.ts';
import { markCell } from './mark-cell.ts';

const LONGEST_CELL = 60;
const MOST_COLUMNS = 8;

/** Whole rows as a table: the key, then the first other columns, the rest told. `key` is 0-based. */
export function renderRowsMarkdown(
  rows: readonly Row[],
  columns: readonly string[],
  key: readonly number[],
): string {
  const shown = chooseColumns(columns.length, key, MOST_COLUMNS);
  const table = markdownTable(
    ['Row', ...shown.map((column) => escapeMarkdown(columnName(columns, column)))],
    rows.map((row) => [formatCount(row.index + 1), ...cellsOf(row, shown)]),
  );
  const left = columns.length - shown.length;
  return left > 0 ? `${table}\n\n${countOf(left, 'more column')} not shown.` : table;
}

/** A record that could not be parsed stands as it is, in the first column. */
function cellsOf(row: Row, columns: readonly number[]): string[] {
  if (row.raw === undefined) {
    return columns.map((column) => markCell(showCell(row.cells[column], LONGEST_CELL), 'head'));
  }
  return columns.map((_, i) => (i === 0 ? markCell(showCell(row.raw, LONGEST_CELL), 'head') : ''));
}
