import type { Finding } from '../../../../src/core/checks/finding.ts';
import type { Modified } from '../../../../src/core/diff/change.ts';
import type { Diff } from '../../../../src/core/diff/diff.ts';
import type { FileReport } from '../../../../src/core/report/report.ts';

/** Rows whose cell in a column lost its leading zeros or changed its date's spelling. */
function rowsWith(diff: Diff, kind: string): readonly Modified[] {
  return diff.changes.filter(
    (change): change is Modified =>
      change.op === 'modified' && change.cells.some((cell) => cell.class.kind === kind),
  );
}

export function ticketHeadline(diff: Diff): string {
  const { cells } = diff.counts;
  return (
    `Re-saved: dates spelled otherwise in created_at, ${cells.damage} leading zeros lost in zip ` +
    `(damage); beneath that, ${cells.substantive} values changed.`
  );
}

/** Findings of every severity and standing, one of them waived. */
export function ticketFindings(diff: Diff): Finding[] {
  return [damageFinding(diff), ...OTHER_TICKET_FINDINGS, spellingFinding(diff)];
}

function damageFinding(diff: Diff): Finding {
  const damaged = rowsWith(diff, 'leading-zeros-lost');
  return {
    check: 'leading-zeros-lost',
    severity: 'error',
    dimension: 'validity',
    standing: 'new',
    column: 'zip',
    count: damaged.length,
    rows: damaged.slice(0, 100).map(({ base, head }) => ({
      row: head.index + 1,
      line: head.index + 2,
      side: 'head',
      key: String(head.cells[0]),
      detail: `${base.cells[3]} became ${head.cells[3]}`,
    })),
    message: `${damaged.length} cells of zip lost their leading zeros.`,
    hint: 'Format the column as text before saving, or restore the values from base.',
  };
}

function spellingFinding(diff: Diff): Finding {
  const { length: count } = rowsWith(diff, 'date-spelling');
  return {
    check: 'date-spelling',
    severity: 'info',
    dimension: 'validity',
    standing: 'new',
    column: 'created_at',
    count,
    rows: [],
    message: `${count} dates of created_at are spelled otherwise.`,
  };
}

const OTHER_TICKET_FINDINGS: readonly Finding[] = [
  {
    check: 'duplicate-key',
    severity: 'error',
    dimension: 'validity',
    standing: 'new',
    count: 2,
    rows: [
      { row: 12, line: 13, side: 'head', key: 'T-10011' },
      { row: 13, line: 14, side: 'head', key: 'T-10012' },
    ],
    message: '2 rows share their key with another row.',
    hint: 'Remove the copy, or give each row a key of its own.',
  },
  {
    check: 'missing-key',
    severity: 'warning',
    dimension: 'validity',
    standing: 'new',
    column: 'ticket_id',
    count: 1,
    rows: [{ row: 88, line: 89, side: 'head' }],
    message: '1 row has no ticket_id.',
    hint: 'Give the row a key, so that its changes can be followed.',
  },
  {
    check: 'blank-row',
    severity: 'error',
    dimension: 'validity',
    standing: 'new',
    count: 1,
    rows: [{ row: 301, line: 302, side: 'head' }],
    message: '1 row is blank.',
    waived: { reason: 'separates the two quarters', until: '2027-01-31' },
  },
  {
    check: 'extra-cell',
    severity: 'error',
    dimension: 'validity',
    standing: 'existing',
    count: 1,
    rows: [{ row: 240, line: 241, side: 'head', detail: '11 cells instead of 10' }],
    message: '1 row has more cells than the header.',
    hint: 'Quote the cell that holds a comma.',
  },
  {
    check: 'duplicate-key',
    severity: 'error',
    dimension: 'validity',
    standing: 'fixed',
    count: 2,
    rows: [{ row: 42, line: 43, side: 'base', key: 'T-10041' }],
    message: '2 rows no longer share their key with another row.',
  },
];

export const RETURN_FINDINGS: readonly Finding[] = [
  {
    check: 'encoding-error',
    severity: 'warning',
    dimension: 'validity',
    standing: 'new',
    column: 'reason',
    count: 1,
    rows: [{ row: 3, line: 3, side: 'head', key: 'R-3', detail: '</script><b>' }],
    message: '1 cell of reason holds "<img src=x onerror=alert(1)>".',
  },
];

export const UNREAD: FileReport = {
  path: 'data/photos.parquet',
  change: 'unread',
  headline: 'Not read: an LFS pointer whose object could not be fetched.',
  columns: [],
  findings: [
    {
      check: 'lfs-pointer',
      severity: 'warning',
      dimension: 'validity',
      standing: 'new',
      count: 1,
      rows: [],
      message: 'The file is a Git LFS pointer.',
      hint: 'Check out with `lfs: true`.',
    },
  ],
};
