import type { Finding } from '../../../src/core/checks/finding.ts';
import type { FileReport, Report } from '../../../src/core/report/report.ts';

/** A finding with what most of them share filled in. */
export function finding(parts: Partial<Finding> & Pick<Finding, 'check'>): Finding {
  return {
    severity: 'error',
    dimension: 'validity',
    standing: 'new',
    count: 1,
    rows: [],
    message: `${parts.check} happened`,
    ...parts,
  };
}

/** A changed file, twelve rows added and three modified unless said otherwise. */
export function file(parts: Partial<FileReport> = {}): FileReport {
  return {
    path: 'data/tickets.csv',
    change: 'modified',
    headline: '12 rows added, 3 modified',
    key: { columns: ['ticket_id'], origin: 'configured', reason: 'configured' },
    base_dialect: 'CSV, comma, UTF-8, LF, header',
    head_dialect: 'CSV, comma, UTF-8, LF, header',
    counts: {
      base_rows: 40,
      head_rows: 52,
      added: 12,
      removed: 0,
      modified: 3,
      moved: 0,
      cosmetic_rows: 0,
      damaged_rows: 0,
      substantive_rows: 3,
      cells: { cosmetic: 0, damage: 0, substantive: 3 },
    },
    columns: [
      {
        name: 'label',
        change: 'modified',
        cosmetic: 0,
        damage: 0,
        substantive: 3,
        kinds: { value: 3 },
      },
    ],
    findings: [],
    ...parts,
  };
}

/** A report that passes unless said otherwise; files stand in one dataset. */
export function report(files: readonly FileReport[], parts: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    tool: { name: 'assay', version: '0.1.0' },
    conclusion: 'pass',
    preview: false,
    base: { name: 'main', commit: '1f0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c' },
    head: { name: 'HEAD', commit: '9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b' },
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
    datasets: files.length === 0 ? [] : [{ name: 'tickets', files }],
    ...parts,
  };
}

/** Nothing to fix. */
export function cleanReport(): Report {
  return report([file()]);
}

/** New errors and warnings, old debt, things fixed and waived, notices. */
export function failingReport(): Report {
  const zeros = finding({
    check: 'leading-zeros-lost',
    column: 'zip',
    count: 412,
    rows: [13, 15, 16, 19, 24, 27].map((line) => ({
      row: line - 1,
      line,
      side: 'head' as const,
      key: `T-${1000 + line}`,
      detail: `00${line}1 → ${line}1`,
    })),
    message: '412 values of zip lost their leading zeros',
    hint: 'Restore the values from base, and import the column as text.',
  });
  const duplicates = finding({
    check: 'duplicate-key',
    column: 'ticket_id',
    count: 2,
    rows: [
      { row: 12, line: 13, side: 'head', key: 'T-1042', detail: 'also on line 44' },
      { row: 43, line: 44, side: 'head', key: 'T-1042', detail: 'also on line 13' },
    ],
    message: '2 rows share a key with another row',
    hint: 'Remove the copies, or give each row a key of its own.',
  });
  const garbled = finding({
    check: 'extra-cell',
    severity: 'warning',
    rows: [{ row: 7, line: 8, side: 'head', detail: '5 cells instead of 4' }],
    message: '1 row has more cells than there are columns',
    hint: 'Quote the cell that holds the delimiter, or remove the extra cells.',
  });
  const others = [
    finding({ check: 'duplicate-key', standing: 'existing', count: 200 }),
    finding({ check: 'missing-key', standing: 'existing', count: 14 }),
    finding({ check: 'blank-row', severity: 'warning', standing: 'fixed', count: 5 }),
    finding({ check: 'missing-key', count: 2, waived: { reason: 'known', until: '2027-01-31' } }),
    finding({
      check: 'cosmetic-change',
      severity: 'info',
      column: 'created_at',
      count: 10_000,
      message: '10,000 dates of created_at re-formatted',
    }),
  ];
  return report(
    [
      file({
        headline:
          '10,000 rows re-saved: dates re-formatted, leading zeros lost in zip (412 rows, damage), 3 substantive changes',
        findings: [zeros, duplicates, ...others],
      }),
      file({ path: 'data/archive/orders.csv', headline: '1 row added', findings: [garbled] }),
      file({ path: 'data/prices.xlsx', sheet: 'Q3', headline: 'no change' }),
    ],
    {
      conclusion: 'fail',
      gates: [
        {
          name: 'data',
          conclusion: 'fail',
          reason:
            '414 new errors (leading-zeros-lost and duplicate-key); existing debt: 214, 5 fewer than base',
          new: 414,
          existing: 214,
          fixed: 5,
          waived: 2,
        },
      ],
      notices: [
        {
          code: 'rules-changed',
          severity: 'warning',
          path: 'datapackage.json',
          message: 'This change edits datapackage.json, the rules its own data is judged by.',
        },
      ],
    },
  );
}

/** Only warnings are new. */
export function warningReport(): Report {
  const long = finding({
    check: 'extra-cell',
    severity: 'warning',
    count: 2,
    rows: [
      { row: 7, line: 8, side: 'head', detail: '5 cells instead of 4' },
      { row: 9, line: 10, side: 'head', detail: '6 cells instead of 4' },
    ],
    message: '2 rows have more cells than there are columns',
    hint: 'Quote the cell that holds the delimiter, or remove the extra cells.',
  });
  return report([file({ findings: [long] })]);
}

/** Errors that cannot fail: base has no config yet. */
export function previewReport(): Report {
  const missing = finding({ check: 'missing-key', count: 3, message: '3 rows have no key' });
  return report([file({ findings: [missing] })], {
    preview: true,
    notices: [
      {
        code: 'config-preview',
        severity: 'info',
        path: '.github/assay.yml',
        message: 'The config is new: it judges pull requests once it is merged.',
      },
    ],
  });
}

const HOSTILE =
  '@octocat #1 **b** <script> | `x` [l](http://evil.example) \u001b[31m\u202e\n::error::x';

/** Text that tries to be markup or commands in every place that takes text out of data. */
export function hostileReport(): Report {
  const bad = finding({
    check: 'blank-label',
    column: HOSTILE,
    rows: [{ row: 1, line: 2, side: 'head', key: HOSTILE, detail: HOSTILE }],
    message: HOSTILE,
    hint: HOSTILE,
  });
  return report([file({ path: `data/${HOSTILE}.csv`, headline: HOSTILE, findings: [bad] })], {
    conclusion: 'fail',
    head: { name: HOSTILE },
    gates: [
      {
        name: 'data',
        conclusion: 'fail',
        reason: HOSTILE,
        new: 1,
        existing: 0,
        fixed: 0,
        waived: 0,
      },
    ],
    notices: [{ code: 'rules-changed', severity: 'warning', path: HOSTILE, message: HOSTILE }],
  });
}

/** More files and findings than any comment holds. */
export function hugeReport(files: number): Report {
  const rows = Array.from({ length: 100 }, (_, row) => ({
    row: row + 1,
    line: row + 2,
    side: 'head' as const,
    key: `K-${row}-${'|'.repeat(50)}`,
    detail: '*'.repeat(200),
  }));
  return report(
    Array.from({ length: files }, (_, i) =>
      file({
        path: `data/part-${i}.csv`,
        headline: `${i} rows added | ${'_'.repeat(300)}`,
        findings: ['duplicate-key', 'missing-key'].map((check) =>
          finding({ check, count: 1000, rows, message: '|'.repeat(300) }),
        ),
      }),
    ),
    { conclusion: 'fail' },
  );
}
