import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { describeRow } from './describe-row.ts';
import type { FindingKind } from './finding-kind.ts';
import { kindRows } from './kind-rows.ts';
import { nameOfFile } from './located-finding.ts';

const MAX_ROWS = 3;

/** One kind of finding as the lines of a terminal: what and where, its most telling rows, what to do. */
export function renderKindTerminal(kind: FindingKind, options: TerminalOptions): string[] {
  const paint = paintWith(options.colour);
  const { message = '', hint } = kind.findings[0]?.finding ?? {};
  const rows = kindRows(kind, MAX_ROWS);
  const rowLines = rows.flatMap((row) => wrapLine('  ', describeRow(row), options.width));
  const left = kind.count - rows.length;
  return [
    titleLine(kind, options),
    ...wrapLine('  ', message, options.width),
    ...rowLines.map(paint.dim),
    ...(left > 0 && rows.length > 0 ? [paint.dim(`  and ${formatCount(left)} more`)] : []),
    ...(hint === undefined ? [] : wrapLine('  ', `What to do: ${hint}`, options.width)),
  ];
}

/** A kind of finding as one line, which may have to be broken, where there are too many to say more. */
export function renderKindLine(kind: FindingKind, options: TerminalOptions): string[] {
  const { message = '' } = kind.findings[0]?.finding ?? {};
  const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : '';
  const paint = paintWith(options.colour);
  const said = `${kind.check}  ${path}${othersOf(kind)}: ${message}`;
  return wrapLine(`${paint[TINTS[kind.severity]](kind.severity)}  `, said, options.width);
}

const TINTS = { error: 'red', warning: 'yellow', info: 'dim' } as const;

function titleLine(kind: FindingKind, { colour }: TerminalOptions): string {
  const paint = paintWith(colour);
  const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : '';
  const where = escapeTerminal(`${path}${othersOf(kind)}`);
  return `${paint[TINTS[kind.severity]](kind.severity)}  ${paint.bold(escapeTerminal(kind.check))}  ${where}`;
}

function othersOf({ findings, count }: FindingKind): string {
  if (findings.length <= 1) return '';
  return ` and ${countOf(findings.length - 1, 'more file')}, ${formatCount(count)} in all`;
}
