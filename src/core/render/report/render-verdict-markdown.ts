import type { Report } from '../../report/report.ts';
import { cutText } from '../../words/cut-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { TONE_ICONS } from './markdown-icons.ts';
import { verdictOf } from './verdict-of.ts';

const LONGEST_VERDICT = 500;

/** The verdict as a block of Markdown: one line where nothing is to do, else a heading and what to do. */
export function renderVerdictMarkdown(report: Report, heading: string): string {
  const { tone, text, todo } = verdictOf(report);
  const said = escapeMarkdown(cutText(text, LONGEST_VERDICT));
  if (todo === undefined) return `${TONE_ICONS[tone]} **Assay:** ${said}`;
  return `${heading} ${TONE_ICONS[tone]} Assay: ${said}\n\n${markdownProse(todo)}`;
}
