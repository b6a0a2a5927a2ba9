import type { Finding } from '../core/checks/finding.ts';
import type { Diff } from '../core/diff/diff.ts';
import { describeDialect } from '../core/render/dialect/describe-dialect.ts';
import { headlineOf } from '../core/render/diff/headline-of.ts';
import { isCutShort, unreadPhrase } from '../core/render/diff/unread-phrase.ts';
import type { FileReport, ReportColumn, ReportCounts } from '../core/report/report.ts';
import type { ProblemCode } from '../core/table/problem.ts';
import type { Table } from '../core/table/table.ts';
import { countOf } from '../core/words/count-of.ts';
import { isUnread } from './read-table.ts';
import type { TableChange } from './table-change.ts';

/** What the report says of one table: what happened to it, its columns, its counts and its findings. */
export function describeFile(
  change: TableChange,
  diff: Diff | undefined,
  findings: readonly Finding[],
): FileReport {
  const { file, base, head } = change;
  const unread = [head, base].find((table) => table && isUnread(table));
  const compared = diff ? headlineOf(diff) : headlineOfOne(base, head);
  const whatHappened = unread ? whyUnread(unread) : compared;
  return {
    path: file.path,
    ...(file.basePath && file.basePath !== file.path ? { renamed_from: file.basePath } : {}),
    change: unread ? 'unread' : changeOf(change),
    headline: `${renamedFrom(change)}${whatHappened}`,
    ...(diff
      ? { key: { columns: diff.key.columns, origin: diff.key.origin, reason: diff.key.reason } }
      : {}),
    ...(base && !isUnread(base) ? { base_dialect: describeDialect(base.dialect) } : {}),
    ...(head && !isUnread(head) ? { head_dialect: describeDialect(head.dialect) } : {}),
    ...(unread ? {} : { counts: diff ? countsOf(diff) : countsOfOne(base, head) }),
    columns: diff ? columnsOf(diff) : [],
    findings,
    ...(change.sheet === '' ? {} : { sheet: change.sheet }),
  };
}

/** A renamed file says so before all else. Paths are data: escape where the headline leaves. */
function renamedFrom({ file }: TableChange): string {
  return file.status === 'renamed' ? `renamed from ${file.basePath}; ` : '';
}

const WHY_UNREAD: Partial<Record<ProblemCode, string>> = {
  'lfs-pointer': 'a Git LFS pointer whose content is not at hand: rows not compared',
  'dvc-pointer': 'kept elsewhere by DVC: rows not compared',
  'link-not-followed': 'a link, which is not followed: rows not compared',
  'compression-error': 'a damaged archive: rows not compared',
};

function whyUnread({ problems }: Table): string {
  const known = problems.map(({ code }) => WHY_UNREAD[code]).find((why) => why !== undefined);
  return known ?? 'cannot be read in its format: rows not compared';
}

function changeOf({ file, base, head }: TableChange): FileReport['change'] {
  if (!base) return 'added';
  if (!head) return 'removed';
  return file.status === 'renamed' ? 'renamed' : 'modified';
}

function headlineOfOne(base: Table | undefined, head: Table | undefined): string {
  const table = head ?? base;
  const isCut = table && isCutShort(table);
  const rows = isCut ? unreadPhrase(table, 'head') : countOf(table?.rowCount ?? 0, 'row');
  return head ? `new file, ${rows}` : `file removed, ${rows}`;
}

function countsOf({ counts }: Diff): ReportCounts {
  return {
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
  };
}

function countsOfOne(base: Table | undefined, head: Table | undefined): ReportCounts {
  return {
    base_rows: base?.rowCount ?? 0,
    head_rows: head?.rowCount ?? 0,
    added: head?.rowCount ?? 0,
    removed: base?.rowCount ?? 0,
    modified: 0,
    moved: 0,
    cosmetic_rows: 0,
    damaged_rows: 0,
    substantive_rows: 0,
    cells: { cosmetic: 0, damage: 0, substantive: 0 },
  };
}

/** Head's columns in order, then the removed ones. */
function columnsOf(diff: Diff): ReportColumn[] {
  const changes = new Map(diff.columnChanges.map((change) => [change.headColumn, change]));
  const pairs = new Map(diff.columns.pairs.map((pair) => [pair.head, pair]));
  const none = { cosmetic: 0, damage: 0, substantive: 0, kinds: {} };
  const present = diff.head.columns.map((name, i): ReportColumn => {
    const pair = pairs.get(i);
    if (!pair) return { name, change: 'added', ...none };
    const change = changes.get(i);
    return {
      name,
      change: pair.renamed ? 'renamed' : change ? 'modified' : 'unchanged',
      ...(pair.renamed ? { renamed_from: diff.base.columns[pair.base] ?? '' } : {}),
      ...(pair.moved ? { moved: true } : {}),
      ...(pair.retyped ? { retyped: pair.retyped } : {}),
      cosmetic: change?.cosmetic ?? 0,
      damage: change?.damage ?? 0,
      substantive: change?.substantive ?? 0,
      kinds: Object.fromEntries((change?.kinds ?? []).map(({ kind, count }) => [kind, count])),
    };
  });
  const gone = diff.columns.removed.map(
    (column): ReportColumn => ({
      name: diff.base.columns[column] ?? '',
      change: 'removed',
      ...none,
    }),
  );
  return [...present, ...gone];
}
