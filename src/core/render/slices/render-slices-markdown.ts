import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { textTableMarkdown } from '../markdown/text-table-markdown.ts';
import { sliceRowTable, sliceTable } from './show-slices.ts';
import { similarTable, trainingSentence, trainingTable } from './show-training.ts';
import type { SliceView } from './slice-view.ts';
import { sliceHeadline, sliceSentences } from './slice-words.ts';

/** Slices as GitHub Flavored Markdown. Ends with a line ending. */
export function renderSlicesMarkdown(view: SliceView): string {
  const { name, notes } = view.report;
  const training = trainingSentence(view);
  const blocks = [
    `## Slices of ${codeSpan(name)}`,
    `**${sliceHeadline(view)}.** ${sliceSentences(view).map(escapeMarkdown).join(' ')}`,
    ...textTableMarkdown('Worst first', sliceTable(view)),
    ...textTableMarkdown('The rows behind them', sliceRowTable(view)),
    ...textTableMarkdown('The training rows behind them', trainingTable(view)),
    ...(training === undefined ? [] : [escapeMarkdown(training)]),
    ...textTableMarkdown('The nearest training rows', similarTable(view)),
    ...(notes.length > 0
      ? ['### To know', notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
