import stringWidth from 'string-width';
import type { Diff } from '../../diff/diff.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { renderSumsTerminal } from '../diff/terminal/render-sums-terminal.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { comparedInShort, comparedSentence } from './compared-words.ts';
import { diffOfFile } from './diff-of-file.ts';
import { dimensionPhrases } from './dimension-counts.ts';
import { findingKinds } from './finding-kind.ts';
import { kindSections } from './kind-sections-terminal.ts';
import { blockingDebt, findingsOf, nameOfFile } from './located-finding.ts';
import { placeOfNotice } from './place-of-notice.ts';
import type { ReportTerminalOptions } from './report-terminal-options.ts';
import { standingLines } from './standing-lines.ts';
import { type Verdict, verdictOf } from './verdict-of.ts';
import { describeWaiver, waivedFindings } from './waived-findings.ts';

const WORDS: Readonly<Record<Verdict['tone'], string>> = {
  fail: 'FAIL',
  warning: 'PASS',
  info: 'PASS',
  pass: 'PASS',
};

/**
 * The report for a terminal: the verdict, what was compared and what to do, the files with what happened to their columns, the
 * findings, then what is fixed and what debt is left. One line where nothing is to do. Ends with a line ending.
 */
export function renderReportTerminal(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  options: ReportTerminalOptions,
): string {
  const verdict = verdictOf(report);
  const files = report.datasets.flatMap((dataset) => dataset.files);
  const isOneFile = files.length === 1 && verdict.tone === 'pass';
  const kinds = findingKinds([...findingsOf(report, 'new'), ...blockingDebt(report)]);
  const sections = [
    [...verdictLines(report, verdict, options), ...dimensionLines(report, options)],
    noticeLines(report, options),
    ...(isOneFile ? [] : files.map((file) => fileLines(file, diffs, options))),
    ...kindSections(kinds, options),
    standingLinesOf(report, options),
    waivedLines(report, options),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The verdict, what was compared, and what to do; one line where nothing is to do and no file is listed. */
function verdictLines(
  report: Report,
  { tone, text, todo }: Verdict,
  { colour, width }: ReportTerminalOptions,
): string[] {
  const paint = paintWith(colour);
  const tint = { fail: paint.red, warning: paint.yellow, info: paint.yellow, pass: paint.green };
  const line = `${tint[tone](paint.bold(WORDS[tone]))}  ${escapeTerminal(text)}`;
  const files = report.datasets.flatMap((dataset) => dataset.files);
  if (todo === undefined && files.length <= 1) {
    return [`${line}  ${paint.dim(escapeTerminal(`(${comparedInShort(report)})`))}`];
  }
  const compared = wrapLine('', comparedSentence(report), width).map(paint.dim);
  return [line, ...compared, ...(todo === undefined ? [] : [todo])];
}

/** What is new, left and fixed by dimension, on as many lines as the width takes. */
function dimensionLines(report: Report, { colour, width }: ReportTerminalOptions): string[] {
  const lines: string[] = [];
  for (const phrase of dimensionPhrases(report, paintWith(colour).bold)) {
    const longer = lines.length === 0 ? phrase : `${lines.at(-1)} · ${phrase}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(phrase);
  }
  return lines;
}

function noticeLines({ notices }: Report, { colour, width }: ReportTerminalOptions): string[] {
  const paint = paintWith(colour);
  return notices.flatMap((notice) => {
    const tint = notice.severity === 'warning' ? paint.yellow : paint.dim;
    const place = placeOfNotice(notice);
    const where = place === '' ? '' : ` (${place})`;
    return wrapLine(`${tint(notice.severity)}  `, notice.message + where, width);
  });
}

/** What is fixed and what debt is left; the debt is only counted, so where to find it. */
function standingLinesOf(report: Report, { page, width }: ReportTerminalOptions): string[] {
  const listed = `${page ?? '--output <folder>'} lists it`;
  return standingLines(report, { listed }).flatMap((line) => wrapLine('', line, width));
}

/** One each: what is waived, where and why. */
function waivedLines(report: Report, { width }: ReportTerminalOptions): string[] {
  return waivedFindings(report).flatMap(({ file, finding }) => {
    const said = `waived  ${finding.check}  ${nameOfFile(file)}: ${describeWaiver(finding.waived)}`;
    return wrapLine('', said, width);
  });
}

function fileLines(
  file: FileReport,
  diffs: ReadonlyMap<string, Diff>,
  options: ReportTerminalOptions,
): string[] {
  const paint = paintWith(options.colour);
  const diff = diffOfFile(file, diffs);
  return [
    paint.bold(escapeTerminal(nameOfFile(file))),
    ...wrapLine('  ', file.headline, options.width),
    ...(diff ? renderSumsTerminal(diff, options) : []),
  ];
}
