import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { describeOrigin } from './describe-origin.ts';
import { describePlace } from './describe-place.ts';
import { type LocatedFinding, nameOfFile } from './located-finding.ts';

const MAX_ROWS = 5;

/** One finding as the lines of a terminal: what and where, its first rows, what to do. */
export function renderFindingTerminal(
  { file, finding }: LocatedFinding,
  { width, colour }: TerminalOptions,
): string[] {
  const paint = paintWith(colour);
  const tint = { error: paint.red, warning: paint.yellow, info: paint.dim }[finding.severity];
  const shown = finding.rows.slice(0, MAX_ROWS);
  const rows = shown.map((row) => {
    const key = row.key === undefined ? '' : `, key ${row.key}`;
    const detail = row.detail === undefined ? '' : `: ${row.detail}`;
    const text = `  ${describePlace(row)}${key}${detail}${describeOrigin(row)}`;
    return fitWidth(escapeTerminal(text), width);
  });
  const left = finding.count - shown.length;
  return [
    `${tint(finding.severity)}  ${paint.bold(escapeTerminal(finding.check))}  ${escapeTerminal(nameOfFile(file))}`,
    `  ${escapeTerminal(finding.message)}`,
    ...rows.map(paint.dim),
    ...(left > 0 && shown.length > 0 ? [paint.dim(`  and ${formatCount(left)} more`)] : []),
    ...(finding.hint === undefined ? [] : [`  What to do: ${escapeTerminal(finding.hint)}`]),
  ];
}
