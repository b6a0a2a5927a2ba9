import type { AuditReport } from '../../audit/score/audit-report.ts';
import { cutText } from '../../words/cut-text.ts';
import { agreementSections } from '../agreement/render-agreement-terminal.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { paintWith } from '../terminal/paint.ts';
import { renderTable } from '../terminal/render-table.ts';
import { tableWidth } from '../terminal/table-width.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { ACTION_TITLES, actionSentence, errorSentences } from './audit-sentences.ts';
import { type AuditTable, auditTables, textOf } from './audit-tables.ts';
import { draftSentences } from './draft-sentences.ts';
import { shownReport } from './shown-report.ts';

const WIDEST_CELL = 40;

/** An audit's report for a terminal: what to do, the answers to both questions, the rows behind them, and the numbers. Ends with a line ending. */
export function renderAuditTerminal(
  given: AuditReport,
  next: readonly string[],
  options: TerminalOptions,
): string {
  const { bold, red, green, yellow } = paintWith(options.colour);
  const report = shownReport(given);
  const { action, agreement, problems, notes } = report;
  const wrap = (start: string, text: string) => wrapLine(start, text, options.width);
  const { kind } = report.key.ask;
  const { verdict, details } = agreementSections(agreement, [], kind, options);
  const { mark, text } = errorSentences(report);
  const colour = mark === 'PASS' ? green : mark === 'FAIL' ? red : yellow;
  const sections = [
    [bold(ACTION_TITLES[action]), ...wrap('', actionSentence(report))],
    [bold('Do the experts agree?'), ...verdict],
    [bold(`Are the ${kind}s right?`), ...wrap(`${bold(colour(mark))}  `, text)],
    ...auditTables(report).map((table) => auditTableLines(table, options)),
    draftLines(report, options),
    ...(details.length > 0 ? [[bold('How far the experts agree, in numbers')], ...details] : []),
    problems.flatMap((line) => wrap(red('! '), line)),
    notes.flatMap((line) => wrap('- ', line)),
    // Not wrapped: a command that is broken over lines cannot be copied.
    next.map(escapeTerminal),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A table of an audit for a terminal, its title in front. */
export function auditTableLines(
  { title, header, rows, left }: AuditTable,
  options: TerminalOptions,
): string[] {
  const { bold, dim } = paintWith(options.colour);
  const cell = (text: string) =>
    fitWidth(escapeTerminal(cutText(text, WIDEST_CELL * 2)), WIDEST_CELL);
  return [
    bold(title),
    ...renderTable(
      header,
      rows.map((row) => row.map(cell)),
      { width: tableWidth(options.width), header: dim },
    ),
    ...(left === undefined ? [] : wrapLine('  ', left, options.width)),
  ];
}

function draftLines({ draft }: AuditReport, { width, colour }: TerminalOptions): string[] {
  if (!draft) return [];
  const { sentence, because } = draftSentences(draft);
  return [
    paintWith(colour).bold('A sentence that the guideline lacks (a draft to edit)'),
    ...wrapLine('  ', sentence, width),
    ...because.flatMap((line) => wrapLine('  - ', line, width)),
    '  Rows to decide it by:',
    ...draft.examples.flatMap((row) => wrapLine('  - ', cutText(textOf(row), 160), width)),
  ];
}
