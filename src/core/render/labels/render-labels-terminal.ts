import stringWidth from 'string-width';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { type Paint, paintWith } from '../terminal/paint.ts';
import { renderTable } from '../terminal/render-table.ts';
import { tableWidth } from '../terminal/table-width.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { labelHeadline, labelNextSteps, labelSentences } from './label-sentences.ts';
import { classTable, rowTable, type TextTable } from './label-tables.ts';
import type { LabelView } from './label-view.ts';

const MOST_CLASSES = 12;
const MOST_ROWS = 20;
const LONGEST_CELL = 200;
const LONGEST_LABEL = 24;
/** Columns between two cells of a table. */
const GAP = 2;
/** Less shows nothing of a text. */
const LEAST_ROOM = 12;

/** Suspect labels for a terminal. Ends with a line ending. */
export function renderLabelsTerminal(view: LabelView, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const { width } = options;
  const wrapped = (texts: readonly string[], start = '') =>
    texts.flatMap((text) => wrapLine(start, text, width));
  const head = `${paint.bold(escapeTerminal(view.name))}, ${labelHeadline(view)}`;
  const steps = wrapped(
    labelNextSteps(view).map(({ text, command }) => `${text} ${command ?? ''}`.trim()),
    '  ',
  );
  const blocks = [
    [head, ...wrapped(labelSentences(view))],
    tableBlock('By label', classTable(view, MOST_CLASSES), width, paint),
    tableBlock('The most suspect rows', rowTable(view, MOST_ROWS), width, paint),
    view.notes.length === 0 ? [] : [paint.bold('To know'), ...wrapped(view.notes, '  ')],
    steps.length === 0 ? [] : [paint.bold('Next'), ...steps],
  ];
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** The last column, which says what a row is, takes what room the others leave. */
function tableBlock(title: string, table: TextTable, width: number, paint: Paint): string[] {
  if (table.rows.length === 0) return [];
  const last = table.header.length - 1;
  const texts = [table.header, ...table.rows].map((row) =>
    row.map((text, column) => {
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
