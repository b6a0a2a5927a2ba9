import type { FindingRow, Severity } from '../../checks/finding.ts';
import { cutText } from '../../words/cut-text.ts';
import { showInvisible } from '../escape/show-invisible.ts';
import type { LocatedFinding } from '../report/located-finding.ts';
import type { Annotation } from './annotation.ts';

/** Rows annotated besides the first: enough to see a pattern, few enough to leave room for other findings. */
const FURTHER_ROWS = 3;
const LONGEST_TEXT = 500;

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** A finding as an annotation at its first row, and a few more at the rows that follow. */
export function annotateFinding({ file, finding }: LocatedFinding): {
  first: Annotation;
  further: readonly Annotation[];
} {
  const { check, column, message, hint, rows, severity } = finding;
  const place = (row: FindingRow | undefined) => ({
    level: LEVELS[severity],
    path: showInvisible(file.path),
    ...(row?.line === undefined ? {} : { line: row.line }),
    title: safe(column === undefined ? check : `${check}: ${column}`),
  });
  const [firstRow, ...others] = rows;
  const lines = [message, describeRow(firstRow), hint ?? ''].filter((line) => line !== '');
  return {
    first: { ...place(firstRow), message: lines.map(safe).join('\n') },
    further: others
      .slice(0, FURTHER_ROWS)
      .filter((row) => row.line !== undefined)
      .map((row) => ({ ...place(row), message: safe(describeRow(row) || message) })),
  };
}

function describeRow(row: FindingRow | undefined): string {
  const key = row?.key === undefined ? '' : `key ${row.key}`;
  return [key, row?.detail ?? ''].filter((text) => text !== '').join(': ');
}

function safe(text: string): string {
  return showInvisible(cutText(text, LONGEST_TEXT));
}
