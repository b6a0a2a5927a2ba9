import type { CheckTally, Replay, ReplayedChange } from '../../replay/replay.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { type Paint, paintWith } from '../terminal/paint.ts';
import { renderTable } from '../terminal/render-table.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { checksOf, rowsOf, shortNameOf, summaryOf, VERDICTS } from './replay-words.ts';

const LONGEST_TITLE = 40;
/** What the columns before the checks take, and what the checks get at the least. */
const OTHERS = 54;
const LEAST_CHECKS = 20;

/** A replay for a terminal: one sentence, a line a change, then the totals of each check. Ends with a line ending. */
export function renderReplayTerminal(replay: Replay, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    renderTable(header, rows, { width: options.width, header: paint.dim });
  const sections = [
    summaryOf(replay),
    replay.changes.length === 0
      ? []
      : table(
          ['change', 'day', 'verdict', 'errors', 'warnings', 'checks', 'title'],
          replay.changes.map((change) => changeRow(change, options.width, paint)),
        ),
    replay.totals.length === 0
      ? []
      : table(['check', 'severity', 'changes', 'rows'], replay.totals.map(totalRow)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function changeRow(change: ReplayedChange, width: number, paint: Paint): string[] {
  const verdict = VERDICTS[change.conclusion];
  return [
    shortNameOf(change),
    change.day,
    change.conclusion === 'pass' ? verdict : paint.red(verdict),
    countOrDash(rowsOf(change, 'error')),
    countOrDash(rowsOf(change, 'warning')),
    fitWidth(escapeTerminal(checksOf(change)), Math.max(LEAST_CHECKS, width - OTHERS)),
    fitWidth(escapeTerminal(change.title), LONGEST_TITLE),
  ];
}

function countOrDash(count: number): string {
  return count === 0 ? '-' : formatCount(count);
}

function totalRow({ check, severity, changes, rows }: CheckTally): string[] {
  return [check, severity, formatCount(changes), formatCount(rows)];
}
