import stringWidth from 'string-width';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import type { TextTable } from '../text-table.ts';
import { fitWidth } from './fit-width.ts';
import type { Paint } from './paint.ts';
import { renderTable } from './render-table.ts';
import { tableWidth } from './table-width.ts';

const LONGEST_CELL = 200;
const LONGEST_LABEL = 24;
const LONGEST_PLACE = 30;
/** Columns between two cells of a table. */
const GAP = 2;
/** Less shows nothing of a text. */
const LEAST_ROOM = 12;

/**
 * The lines of a table of plain texts under its title, escaped and cut; none where it has no rows. The last column, which says
 * what a row is, takes what room the others leave.
 */
export function textTableTerminal(
  title: string,
  table: TextTable,
  width: number,
  paint: Paint,
): string[] {
  if (table.rows.length === 0) return [];
  const last = table.header.length - 1;
  const texts = [table.header, ...table.rows].map((row) =>
    row.map((text, column) => {
      if (table.places?.includes(column) && column !== last) {
        return fitWidth(escapeTerminal(text), LONGEST_PLACE, 'end');
      }
      const shown = escapeTerminal(cutText(text, LONGEST_CELL));
      return column === last ? shown : fitWidth(shown, LONGEST_LABEL);
    }),
  );
  const taken = table.header
    .slice(0, -1)
    .map((_, column) => Math.max(...texts.map((row) => stringWidth(row[column]!))) + GAP)
    .reduce((sum, each) => sum + each, GAP);
  const room = Math.max(LEAST_ROOM, tableWidth(width) - taken);
  const [header, ...rows] = texts.map((row) => [...row.slice(0, -1), fitWidth(row[last]!, room)]);
  const lines = renderTable(header!, rows, { width: tableWidth(width), header: paint.dim });
  const left = table.left > 0 ? [paint.dim(`  and ${formatCount(table.left)} more`)] : [];
  return [paint.bold(title), ...lines, ...left];
}
