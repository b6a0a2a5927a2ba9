import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { labelHeadline, labelNextSteps, labelSentences } from './label-sentences.ts';
import { classTable, rowTable, type TextTable } from './label-tables.ts';
import type { LabelView } from './label-view.ts';

const MOST_CLASSES = 30;
const MOST_ROWS = 50;
const LONGEST_CELL = 200;

/** Suspect labels as GitHub Flavored Markdown. Ends with a line ending. */
export function renderLabelsMarkdown(view: LabelView): string {
  const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
  const steps = labelNextSteps(view).map(({ text, command }) =>
    `- ${escapeMarkdown(text)} ${command === undefined ? '' : codeSpan(command)}`.trim(),
  );
  const blocks = [
    `## Suspect labels in ${codeSpan(view.name)}`,
    `**${labelHeadline(view)}.** ${labelSentences(view).join(' ')}`,
    ...tableBlock('By label', classTable(view, MOST_CLASSES)),
    ...tableBlock('The most suspect rows', rowTable(view, MOST_ROWS)),
    ...(notes.length > 0 ? ['### To know', notes.join('\n')] : []),
    ...(steps.length > 0 ? ['### Next', steps.join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlock(title: string, { header, rows, left }: TextTable): string[] {
  if (rows.length === 0) return [];
  const shown = (text: string) => escapeMarkdown(cutText(text, LONGEST_CELL));
  const table = markdownTable(
    header.map(shown),
    rows.map((row) => row.map(shown)),
  );
  return [`### ${title}`, table, ...(left > 0 ? [`…and ${formatCount(left)} more.`] : [])];
}
