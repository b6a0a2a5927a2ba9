import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { textTableTerminal } from '../terminal/text-table-terminal.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { sourceHeadline, sourceSentences, sourceTable } from './source-table.ts';
import type { SourceView } from './source-view.ts';

/** Sources for a terminal. Ends with a line ending. */
export function renderSourcesTerminal(view: SourceView, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const wrapped = (texts: readonly string[], start = '') =>
    texts.flatMap((text) => wrapLine(start, text, options.width));
  const blocks = [
    [
      `${paint.bold(escapeTerminal(view.name))}, ${sourceHeadline(view)}`,
      ...wrapped(sourceSentences(view)),
    ],
    textTableTerminal('Worst first', sourceTable(view), options.width, paint),
    view.notes.length === 0 ? [] : [paint.bold('To know'), ...wrapped(view.notes, '  ')],
  ];
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}
