import type { FindingRow } from '../../checks/finding.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { describeOrigin } from './describe-origin.ts';
import { describePlace } from './describe-place.ts';
import { type LocatedFinding, nameOfFile } from './located-finding.ts';
import { SEVERITY_ICONS } from './markdown-icons.ts';

const LONGEST_PATH = 200;
const LONGEST_KEY = 80;
const LONGEST_DETAIL = 200;

/**
 * One finding as a block of Markdown: check, file, what happened, what to do, and its first `maxRows` rows.
 */
export function renderFindingMarkdown({ file, finding }: LocatedFinding, maxRows: number): string {
  const where = codeSpan(cutText(nameOfFile(file), LONGEST_PATH));
  const said = [finding.message.replace(/[^.!?…]$/, '$&.'), finding.hint ?? '']
    .map(markdownProse)
    .join(' ')
    .trimEnd();
  const lines = [
    `${SEVERITY_ICONS[finding.severity]} **${escapeMarkdown(finding.check)}** in ${where}: ${said}`,
    ...finding.rows.slice(0, maxRows).map(rowLine),
  ];
  const left = finding.count - Math.min(maxRows, finding.rows.length);
  if (maxRows > 0 && left > 0 && finding.rows.length > 0) {
    lines.push(`- and ${formatCount(left)} more`);
  }
  return lines.join('\n');
}

function rowLine(row: FindingRow): string {
  const key = row.key === undefined ? '' : `, key ${codeSpan(cutText(row.key, LONGEST_KEY))}`;
  const detail =
    row.detail === undefined ? '' : `: ${escapeMarkdown(cutText(row.detail, LONGEST_DETAIL))}`;
  return `- ${describePlace(row)}${key}${detail}${escapeMarkdown(describeOrigin(row))}`;
}
