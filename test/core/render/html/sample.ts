import type { Finding } from '../../../../src/core/checks/finding.ts';
import type { CellChange, Change } from '../../../../src/core/diff/change.ts';
import { type CellClass, SUBSTANTIVE } from '../../../../src/core/diff/classify/cell-class.ts';
import type { Diff } from '../../../../src/core/diff/diff.ts';
import type { FileReport, Report, ReportColumn } from '../../../../src/core/report/report.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import { Literal } from '../../../../src/core/table/cell.ts';
import { diffOf, modified, tableOf } from './sample-diff.ts';
import { RETURN_FINDINGS, ticketFindings, ticketHeadline, UNREAD } from './sample-findings.ts';
import { ticketsDiff } from './sample-tickets.ts';

/** A report with its diffs, as `renderReportHtml` takes them. */
export interface Sample {
  readonly report: Report;
  readonly diffs: ReadonlyMap<string, Diff>;
}

/** A JSON Lines file with JSON literals, a renamed and an added column, and hostile text. */
function returnsDiff(): Diff {
  const base: Cell[][] = [
    ['R-1', new Literal('12.50'), 'broken', 'open'],
    ['R-2', new Literal('8'), 'too small', 'open'],
    ['R-3', new Literal('null'), '<img src=x onerror=alert(1)>', 'closed'],
  ];
  const head: Cell[][] = [
    ['R-1', new Literal('12.5'), 'broken', 'open', new Literal('true')],
    ['R-2', '8', 'too small\u202e', 'refused', new Literal('false')],
    ['R-3', undefined, '</script><script>alert(1)</script>', 'closed', new Literal('false')],
  ];
  const pair = (n: number, cells: readonly CellChange[]): Change =>
    modified(n, base[n]!, n, head[n]!, cells);
  const cell = (n: number, column: number, cellClass: CellClass): CellChange => ({
    baseColumn: column,
    headColumn: column,
    base: base[n]![column],
    head: head[n]![column],
    class: cellClass,
  });
  const changes = [
    pair(0, [cell(0, 1, { class: 'cosmetic', kind: 'number-spelling' })]),
    pair(1, [cell(1, 1, SUBSTANTIVE), cell(1, 2, SUBSTANTIVE), cell(1, 3, SUBSTANTIVE)]),
    pair(2, [cell(2, 1, SUBSTANTIVE), cell(2, 2, SUBSTANTIVE)]),
  ];
  const baseTable = tableOf(['return_id', 'amount', 'reason', 'state'], base);
  const headTable = tableOf(['return_id', 'amount', 'reason', 'status', 'restocked'], head);
  return diffOf(baseTable, headTable, [0], changes);
}

/** A report of every shape the page has to show: three files of two datasets and one unread. */
export function sample(ticketRows = 420): Sample {
  const tickets = ticketsDiff(ticketRows);
  const returns = returnsDiff();
  const files: readonly (readonly [string, FileReport])[] = [
    [
      'tickets',
      fileOf('data/tickets/2026-q1.csv', tickets, ticketFindings(tickets), ticketHeadline(tickets)),
    ],
    [
      'returns',
      fileOf('data/returns.jsonl', returns, RETURN_FINDINGS, '3 rows changed: 6 values.'),
    ],
    ['returns', UNREAD],
  ];
  const datasets = [...new Set(files.map(([name]) => name))].map((name) => ({
    name,
    files: files.filter(([dataset]) => dataset === name).map(([, file]) => file),
  }));
  return {
    report: {
      schema_version: 1,
      tool: { name: 'assay', version: '0.1.0' },
      conclusion: 'fail',
      preview: false,
      base: { name: 'main', commit: '1f0c9aa4be0b7a1c2d3e4f5061728394a5b6c7d8' },
      head: { name: 'tickets-march', commit: '9b2d11e0c4a7f6b5d8e3a2c1b0f9e8d7c6b5a493' },
      gates: [
        {
          name: 'data',
          conclusion: 'fail',
          reason: '71 new errors; the gate fails on any new error.',
          new: 71,
          existing: 1,
          fixed: 1,
          waived: 1,
        },
      ],
      notices: [
        {
          code: 'waiver-expired',
          severity: 'warning',
          path: '.github/assay.yml',
          line: 31,
          message: 'The waiver of duplicate-key for T-10042 ended on 2026-02-28.',
        },
      ],
      datasets,
    },
    diffs: new Map([
      ['data/tickets/2026-q1.csv', tickets],
      ['data/returns.jsonl', returns],
    ]),
  };
}

function fileOf(
  path: string,
  diff: Diff,
  findings: readonly Finding[],
  headline: string,
): FileReport {
  const { counts } = diff;
  return {
    path,
    change: 'modified',
    headline,
    key: { columns: diff.key.columns, origin: diff.key.origin, reason: diff.key.reason },
    base_dialect: path.endsWith('.csv') ? 'CSV, comma, UTF-8, LF' : 'JSON Lines, UTF-8, LF',
    head_dialect: path.endsWith('.csv')
      ? 'CSV, comma, UTF-8 with BOM, CRLF'
      : 'JSON Lines, UTF-8, LF',
    counts: {
      base_rows: counts.baseRows,
      head_rows: counts.headRows,
      added: counts.added,
      removed: counts.removed,
      modified: counts.modified,
      moved: counts.moved,
      cosmetic_rows: counts.cosmeticRows,
      damaged_rows: counts.damagedRows,
      substantive_rows: counts.substantiveRows,
      cells: counts.cells,
    },
    columns: diff.head.columns.map((name, i) => reportColumn(diff, name, i)),
    findings,
  };
}

function reportColumn(diff: Diff, name: string, i: number): ReportColumn {
  const changes = diff.columnChanges.find((c) => c.headColumn === i);
  const pair = diff.columns.pairs.find((p) => p.head === i);
  return {
    name,
    change: !pair ? 'added' : pair.renamed ? 'renamed' : changes ? 'modified' : 'unchanged',
    ...(pair?.renamed ? { renamed_from: diff.base.columns[pair.base]! } : {}),
    cosmetic: changes?.cosmetic ?? 0,
    damage: changes?.damage ?? 0,
    substantive: changes?.substantive ?? 0,
    kinds: Object.fromEntries((changes?.kinds ?? []).map(({ kind, count }) => [kind, count])),
  };
}
