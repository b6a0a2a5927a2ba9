import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import type { TextTable } from '../text-table.ts';
import { markdownTable } from './markdown-table.ts';

const LONGEST_CELL = 200;

/** The blocks of a table of plain texts under its title, escaped and cut; none where it has no rows. */
export function textTableMarkdown(title: string, { header, rows, left }: TextTable): string[] {
  if (rows.length === 0) return [];
  const shown = (text: string) => escapeMarkdown(cutText(text, LONGEST_CELL));
  const table = markdownTable(
    header.map(shown),
    rows.map((row) => row.map(shown)),
  );
  return [`### ${title}`, table, ...(left > 0 ? [`…and ${formatCount(left)} more.`] : [])];
}
