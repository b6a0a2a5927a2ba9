import type { Diff } from '../../../diff/diff.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { escapeTerminal } from '../../escape/escape-terminal.ts';
import { fitWidth } from '../../terminal/fit-width.ts';
import { paintWith } from '../../terminal/paint.ts';
import { renderTable } from '../../terminal/render-table.ts';
import type { TerminalOptions } from '../../terminal/terminal-options.ts';
import { type ColumnSum, columnSums } from '../column-sums.ts';

const MOST_SUMS = 20;
const WIDEST_NAME = 30;

/** What happened to each column, as the lines of a table; none where no cell changed. */
export function renderSumsTerminal(diff: Diff, { width, colour }: TerminalOptions): string[] {
  const paint = paintWith(colour);
  const sums = columnSums(diff);
  if (sums.length === 0) return [];
  const tint = { damage: paint.red, substantive: paint.yellow, cosmetic: paint.dim };
  const cells = (sum: ColumnSum) => [
    fitWidth(escapeTerminal(sum.column), WIDEST_NAME),
    formatCount(sum.count),
    tint[sum.class](sum.class),
    sum.what,
  ];
  const lines = renderTable(
    ['column', 'cells', 'class', 'what happened'],
    sums.slice(0, MOST_SUMS).map(cells),
    { width, header: paint.dim },
  );
  const left = sums.length - MOST_SUMS;
  return left > 0 ? [...lines, paint.dim(`  and ${countOf(left, 'more line')}`)] : lines;
}
