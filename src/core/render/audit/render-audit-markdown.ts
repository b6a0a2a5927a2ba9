import type { AuditReport } from '../../audit/score/audit-report.ts';
import { cutText } from '../../words/cut-text.ts';
import { agreementBlocks } from '../agreement/render-agreement-markdown.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { ACTION_TITLES, actionSentence, errorSentences } from './audit-sentences.ts';
import { auditTables, textOf } from './audit-tables.ts';
import { draftSentences } from './draft-sentences.ts';
import { shownReport } from './shown-report.ts';

const LONGEST_CELL = 160;

/** An audit's report as GitHub Flavored Markdown. Ends with a line ending. */
export function renderAuditMarkdown(given: AuditReport, next: readonly string[]): string {
  const report = shownReport(given);
  const { key, action, agreement, problems, notes } = report;
  const cell = (text: string) => escapeMarkdown(cutText(text, LONGEST_CELL));
  const list = (lines: readonly string[]) =>
    lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
  const { verdict, details } = agreementBlocks(agreement, [], key.ask.kind);
  const { mark, text } = errorSentences(report);
  const of = key.audited === null ? '' : ` labelled ${codeSpan(key.audited)}`;
  const blocks = [
    `## ${ACTION_TITLES[action]}: the audit of ${codeSpan(key.dataset)}${of}`,
    actionSentence(report),
    '### Do the experts agree?',
    ...verdict,
    `### Are the ${key.ask.kind}s right?`,
    `**${mark}** ${text}`,
    ...auditTables(report).flatMap(({ title, header, rows, left }) => [
      `### ${title}`,
      markdownTable(
        header.map(cell),
        rows.map((row) => row.map(cell)),
      ),
      ...(left === undefined ? [] : [left]),
    ]),
    ...draftBlocks(report),
    ...(details.length > 0 ? ['### How far the experts agree, in numbers'] : []),
    ...details.map((block) => block.replace(/^###/, '####')),
    ...(problems.length > 0 ? ['### To put right', list(problems)] : []),
    ...(notes.length > 0 ? ['### To know', list(notes)] : []),
    ...(next.length > 0 ? ['### Next', list(next)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function draftBlocks({ draft }: AuditReport): string[] {
  if (!draft) return [];
  const { sentence, because } = draftSentences(draft);
  return [
    '### A sentence that the guideline lacks (a draft to edit)',
    `> ${escapeMarkdown(sentence)}`,
    because.map((line) => `- ${escapeMarkdown(cutText(line, LONGEST_CELL))}`).join('\n'),
    'Rows to decide it by:',
    draft.examples
      .map((row) => `- ${escapeMarkdown(cutText(textOf(row), LONGEST_CELL))}`)
      .join('\n'),
  ];
}
