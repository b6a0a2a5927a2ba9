import type { Finding } from '../../src/core/checks/finding.ts';
import type { FileReport, Report, ReportCounts } from '../../src/core/report/report.ts';

/** A passing report of a change without data, with what a test changes about it. */
export function report(given: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    tool: { name: 'assay', version: '0.0.0' },
    conclusion: 'pass',
    preview: false,
    base: { name: 'main', commit: 'ba5e' },
    head: { name: 'topic', commit: '4ead' },
    gates: [
      {
        name: 'data',
        conclusion: 'pass',
        reason: 'no new errors',
        new: 0,
        existing: 0,
        fixed: 0,
        waived: 0,
      },
    ],
    notices: [],
    datasets: [],
    ...given,
  };
}

export function fileReport(
  given: Partial<Omit<FileReport, 'counts'>> & { readonly counts?: Partial<ReportCounts> } = {},
): FileReport {
  const { counts = {}, ...rest } = given;
  return {
    path: 'data/tickets.csv',
    change: 'modified',
    headline: '1 row modified',
    columns: [],
    findings: [],
    ...rest,
    counts: {
      base_rows: 0,
      head_rows: 0,
      added: 0,
      removed: 0,
      modified: 0,
      moved: 0,
      cosmetic_rows: 0,
      damaged_rows: 0,
      substantive_rows: 0,
      cells: { cosmetic: 0, damage: 0, substantive: 0 },
      ...counts,
    },
  };
}

export function finding(given: Partial<Finding> = {}): Finding {
  return {
    check: 'duplicate-key',
    severity: 'error',
    dimension: 'validity',
    standing: 'new',
    count: 1,
    rows: [{ row: 3, line: 4, side: 'head' }],
    message: '1 row shares a key with another row',
    ...given,
  };
}
