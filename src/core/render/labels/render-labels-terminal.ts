import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { textTableTerminal } from '../terminal/text-table-terminal.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { labelHeadline, labelNextSteps, labelSentences, rowTitle } from './label-sentences.ts';
import { classTable, rowTable } from './label-tables.ts';
import type { LabelView } from './label-view.ts';

const MOST_CLASSES = 12;
const MOST_ROWS = 20;

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
    textTableTerminal('By label', classTable(view, MOST_CLASSES), width, paint),
    textTableTerminal(rowTitle(view), rowTable(view, MOST_ROWS), width, paint),
    view.notes.length === 0 ? [] : [paint.bold('To know'), ...wrapped(view.notes, '  ')],
    steps.length === 0 ? [] : [paint.bold('Next'), ...steps],
  ];
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}
