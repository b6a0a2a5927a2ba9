import type { FindingRow } from '../../checks/finding.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { describePlace } from './describe-place.ts';
import { listedRows } from './listed-rows.ts';
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
  const rows = listedRows(finding).slice(0, maxRows);
  const lines = [
    `${SEVERITY_ICONS[finding.severity]} **${escapeMarkdown(finding.check)}** in ${where}: ${said}`,
    ...rows.map(rowLine),
  ];
  const left = finding.count - rows.length;
  if (left > 0 && rows.length > 0) {
    lines.push(`- and ${formatCount(left)} more`);
  }
  return lines.join('\n');
}

function rowLine(row: FindingRow): string {
  const key = row.key === undefined ? '' : `key ${codeSpan(cutText(row.key, LONGEST_KEY))}`;
  const where = [describePlace(row), key].filter((part) => part !== '').join(', ');
  const detail =
    row.detail === undefined ? '' : escapeMarkdown(cutText(row.detail, LONGEST_DETAIL));
  return `- ${[where, detail].filter((part) => part !== '').join(': ')}`;
}
