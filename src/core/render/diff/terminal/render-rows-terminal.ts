import type { Row } from '../../../table/table.ts';
import { formatCount } from '../../../words/format-count.ts';
import { escapeTerminal } from '../../escape/escape-terminal.ts';
import { fitWidth } from '../../terminal/fit-width.ts';
import { paintWith } from '../../terminal/paint.ts';
import { renderTable } from '../../terminal/render-table.ts';
import { tableWidth } from '../../terminal/table-width.ts';
import type { TerminalOptions } from '../../terminal/terminal-options.ts';
import { chooseColumns } from '../choose-columns.ts';
import { columnName } from '../column-name.ts';
import { showCell } from '../show-cell.ts';

const WIDEST_CELL = 32;
const MOST_COLUMNS = 30;
/** Columns of the terminal left for the row's number where a record is shown as it stands. */
const ROW_NUMBER = 14;

/** Whole rows as the lines of a table: the key, then the other columns, as many as shorten. */
export function renderRowsTerminal(
  rows: readonly Row[],
  options: TerminalOptions & {
    readonly columns: readonly string[];
    readonly key: readonly number[];
  },
): string[] {
  const paint = paintWith(options.colour);
  const width = tableWidth(options.width);
  const columns = chooseColumns(options.columns.length, options.key, MOST_COLUMNS);
  const shorten = (text: string) => fitWidth(escapeTerminal(text), WIDEST_CELL);
  const cellsOf = (row: Row) => columns.map((column) => plain(row, column)).map(shorten);
  return renderTable(
    ['row', ...columns.map((column) => shorten(columnName(options.columns, column)))],
    rows.map((row) => [
      formatCount(row.index + 1),
      ...(row.raw === undefined
        ? cellsOf(row)
        : [fitWidth(escapeTerminal(row.raw), width - ROW_NUMBER)]),
    ]),
    { width, header: paint.dim },
  );
}

function plain(row: Row, column: number): string {
  const shown = showCell(row.cells[column], WIDEST_CELL * 2);
  return 'placeholder' in shown
    ? `(${shown.placeholder})`
    : shown.segments.map(({ text }) => text).join('');
}
