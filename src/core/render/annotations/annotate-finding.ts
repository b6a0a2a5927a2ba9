import type { FindingRow, Severity } from '../../checks/finding.ts';
import { cutText } from '../../words/cut-text.ts';
import { showInvisible } from '../escape/show-invisible.ts';
import { describeRow } from '../report/describe-row.ts';
import type { LocatedFinding } from '../report/located-finding.ts';
import { tellingRows } from '../report/telling-rows.ts';
import type { Annotation } from './annotation.ts';

/** Rows annotated besides the first: enough to see a pattern, few enough to leave room for other findings. */
const FURTHER_ROWS = 3;
const LONGEST_TEXT = 500;

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** A finding as an annotation at its most telling row, and a few more at others. */
export function annotateFinding({ file, finding }: LocatedFinding): {
  first: Annotation;
  further: readonly Annotation[];
} {
  const { check, column, message, hint, severity } = finding;
  const place = (row: FindingRow | undefined) => ({
    level: LEVELS[severity],
    path: showInvisible(file.path),
    ...(row?.line === undefined ? {} : { line: row.line }),
    title: safe(column === undefined ? check : `${check}: ${column}`),
  });
  const [firstRow = finding.rows[0], ...others] = tellingRows(finding, 1 + FURTHER_ROWS);
  const lines = [message, describe(firstRow), hint ?? ''].filter((line) => line !== '');
  return {
    first: { ...place(firstRow), message: lines.map(safe).join('\n') },
    further: others
      .filter((row) => row.line !== undefined)
      .map((row) => ({ ...place(row), message: safe(describe(row) || message) })),
  };
}

/** What is said of the row an annotation stands at: all but where it is. */
function describe(row: FindingRow | undefined): string {
  if (!row) return '';
  const { row: _, line: __, ...rest } = row;
  return describeRow({ row: { ...rest, side: 'head' } });
}

function safe(text: string): string {
  return showInvisible(cutText(text, LONGEST_TEXT));
}
