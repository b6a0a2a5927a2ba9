import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { describeCounterpart, describeDetail } from './describe-counterpart.ts';
import { describePlace } from './describe-place.ts';
import type { FindingKind } from './finding-kind.ts';
import { type KindRow, kindRows } from './kind-rows.ts';
import { nameOfFile } from './located-finding.ts';
import { SEVERITY_ICONS } from './markdown-icons.ts';

const LONGEST_PATH = 200;
const LONGEST_KEY = 80;
const LONGEST_DETAIL = 200;

/**
 * One kind of finding as a block of Markdown: check, file, what happened, what to do, and its `maxRows` most telling
 * rows.
 */
export function renderKindMarkdown(kind: FindingKind, maxRows: number): string {
  const { severity, check, count, findings } = kind;
  const [first] = findings;
  const { message = '', hint = '' } = first?.finding ?? {};
  const said = [message.replace(/[^.!?…]$/, '$&.'), hint].map(markdownProse).join(' ').trimEnd();
  const rows = kindRows(kind, maxRows);
  const left = count - rows.length;
  return [
    `${SEVERITY_ICONS[severity]} **${escapeMarkdown(check)}** in ${whereOf(kind)}: ${said}`,
    ...rows.map(rowLine),
    ...(left > 0 && rows.length > 0 ? [`- and ${formatCount(left)} more`] : []),
  ].join('\n');
}

/** The file, or the one with the most rows and how many others there are. */
function whereOf({ findings, count }: FindingKind): string {
  const [first, ...others] = findings;
  const path = first ? code(nameOfFile(first.file), LONGEST_PATH) : '';
  if (others.length === 0) return path;
  return `${path} and ${countOf(others.length, 'more file')}, ${formatCount(count)} in all`;
}

function rowLine({ file, row }: KindRow): string {
  const other = describeCounterpart(row);
  const where = [
    file ? code(nameOfFile(file), LONGEST_PATH) : '',
    describePlace(row),
    row.key === undefined ? '' : `key ${code(row.key, LONGEST_KEY)}`,
  ];
  const pair = other && [
    other.path === undefined ? '' : code(other.path, LONGEST_PATH),
    other.place,
    other.key === undefined ? '' : `key ${code(other.key, LONGEST_KEY)}`,
  ];
  const place = `${joined(where)}${pair ? ` ↔ ${joined(pair)}` : ''}`;
  const detail = escapeMarkdown(cutText(describeDetail(row), LONGEST_DETAIL));
  return `- ${[place, detail].filter((part) => part !== '').join(': ')}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function code(text: string, length: number): string {
  return codeSpan(cutText(text, length));
}
