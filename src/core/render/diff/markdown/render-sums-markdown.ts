import type { Diff } from '../../../diff/diff.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { markdownTable } from '../../markdown/markdown-table.ts';
import { columnSums } from '../column-sums.ts';

const MOST_SUMS = 30;

/** What happened to each column, as a table; empty where no cell changed. */
export function renderSumsMarkdown(diff: Diff): string {
  const sums = columnSums(diff);
  if (sums.length === 0) return '';
  const table = markdownTable(
    ['Column', 'Cells', 'Class', 'What happened'],
    sums
      .slice(0, MOST_SUMS)
      .map((sum) => [escapeMarkdown(sum.column), formatCount(sum.count), sum.class, sum.what]),
  );
  const left = sums.length - MOST_SUMS;
  return left > 0 ? `${table}\n\nand ${countOf(left, 'more line')}` : table;
}
