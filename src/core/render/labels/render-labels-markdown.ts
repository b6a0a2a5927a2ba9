import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { textTableMarkdown } from '../markdown/text-table-markdown.ts';
import { labelHeadline, labelNextSteps, labelSentences, rowTitle } from './label-sentences.ts';
import { classTable, rowTable } from './label-tables.ts';
import type { LabelView } from './label-view.ts';

const MOST_CLASSES = 30;
const MOST_ROWS = 50;

/** Suspect labels as GitHub Flavored Markdown. Ends with a line ending. */
export function renderLabelsMarkdown(view: LabelView): string {
  const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
  const steps = labelNextSteps(view).map(({ text, command }) =>
    `- ${escapeMarkdown(text)} ${command === undefined ? '' : codeSpan(command)}`.trim(),
  );
  const blocks = [
    `## Suspect labels in ${codeSpan(view.name)}`,
    `**${labelHeadline(view)}.** ${labelSentences(view).join(' ')}`,
    ...textTableMarkdown('By label', classTable(view, MOST_CLASSES)),
    ...textTableMarkdown(rowTitle(view), rowTable(view, MOST_ROWS)),
    ...(notes.length > 0 ? ['### To know', notes.join('\n')] : []),
    ...(steps.length > 0 ? ['### Next', steps.join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
