import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { textTableMarkdown } from '../markdown/text-table-markdown.ts';
import { sourceHeadline, sourceSentences, sourceTable } from './source-table.ts';
import type { SourceView } from './source-view.ts';

/** Sources as GitHub Flavored Markdown. Ends with a line ending. */
export function renderSourcesMarkdown(view: SourceView): string {
  const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
  const blocks = [
    `## Sources of ${codeSpan(view.name)}`,
    `**${sourceHeadline(view)}.** ${sourceSentences(view).map(escapeMarkdown).join(' ')}`,
    ...textTableMarkdown('Worst first', sourceTable(view)),
    ...(notes.length > 0 ? ['### To know', notes.join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
