import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { textTableTerminal } from '../terminal/text-table-terminal.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { sliceRowTable, sliceTable } from './show-slices.ts';
import { similarTable, trainingSentence, trainingTable } from './show-training.ts';
import type { SliceView } from './slice-view.ts';
import { sliceHeadline, sliceSentences } from './slice-words.ts';

/** Slices for a terminal. Ends with a line ending. */
export function renderSlicesTerminal(view: SliceView, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const { width } = options;
  const { name, notes } = view.report;
  const wrapped = (texts: readonly string[], start = '') =>
    texts.flatMap((text) => wrapLine(start, text, width));
  const training = trainingSentence(view);
  const blocks = [
    [
      `${paint.bold(escapeTerminal(name))}, ${sliceHeadline(view)}`,
      ...wrapped(sliceSentences(view)),
    ],
    textTableTerminal('Worst first', sliceTable(view), width, paint),
    textTableTerminal('The rows behind them', sliceRowTable(view), width, paint),
    textTableTerminal('The training rows behind them', trainingTable(view), width, paint),
    training === undefined ? [] : wrapped([training]),
    textTableTerminal('The nearest training rows', similarTable(view), width, paint),
    notes.length === 0 ? [] : [paint.bold('To know'), ...wrapped(notes, '  ')],
  ];
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}
