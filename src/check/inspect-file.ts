import type { CheckContext } from '../core/checks/check.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import { findRoles } from '../core/checks/find-roles.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import type { SharedScans } from '../core/checks/shared-scans.ts';
import type { Diff } from '../core/diff/diff.ts';
import { diffTables } from '../core/diff/diff-tables.ts';
import { inferKey } from '../core/diff/infer-key.ts';
import type { FileReport } from '../core/report/report.ts';
import type { Table } from '../core/table/table.ts';
import type { ChangedFile } from '../revisions/revisions.ts';
import { describeFile } from './describe-file.ts';
import { isUnread } from './read-table.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { stemOf } from './stem-of.ts';

/** What was found in one table of a changed file. */
export interface InspectedTable {
  readonly report: FileReport;
  readonly diff?: Diff;
}

/** What inspecting any file of a run needs. */
export interface Inspection {
  readonly files: RepositoryFiles;
  readonly scans: SharedScans;
  readonly now: Date;
}

/** Reads both sides of a changed file, compares them and runs the checks; a workbook gives a result a sheet. */
export async function inspectFile(
  file: ChangedFile,
  dataset: DatasetPolicy,
  inspection: Inspection,
): Promise<InspectedTable[]> {
  const { files } = inspection;
  const none = new Map<string, Table>();
  const base = file.basePath ? await files.tables('base', file.basePath, dataset) : none;
  const head = file.status === 'removed' ? none : await files.tables('head', file.path, dataset);
  const sheets = [...new Set([...head.keys(), ...base.keys()])];
  const inspected: InspectedTable[] = [];
  for (const sheet of sheets) {
    const change = { file, dataset, sheet, base: base.get(sheet), head: head.get(sheet) };
    inspected.push(await inspectTable(change, inspection));
  }
  return inspected;
}

/** One table of a changed file, on the sides that have it. */
export interface TableChange {
  readonly file: ChangedFile;
  readonly dataset: DatasetPolicy;
  /** The sheet's name, `''` where the file has none. */
  readonly sheet: string;
  readonly base: Table | undefined;
  readonly head: Table | undefined;
}

async function inspectTable(
  change: TableChange,
  { files, scans, now }: Inspection,
): Promise<InspectedTable> {
  const { base, head, dataset, file } = change;
  if (!head) return { report: describeFile(change, undefined, []) };
  const comparable = base && !isUnread(base) && !isUnread(head);
  const diff = comparable
    ? await diffTables(base, head, {
        key: dataset.key,
        tolerance: dataset.tolerance,
        name: stemOf(file.path),
      })
    : undefined;
  const context: CheckContext = {
    path: file.path,
    dataset,
    head,
    ...(base ? { base } : {}),
    ...(diff ? { diff } : {}),
    key: diff
      ? { base: diff.key.baseColumns, head: diff.key.headColumns }
      : { base: [], head: await keyOfNewTable(head, dataset, stemOf(file.path)) },
    roles: await findRoles(dataset, head, base, diff),
    scans,
    files: files.around(file.path, dataset),
    now,
  };
  const findings = await runChecks(context);
  const report = describeFile(change, diff, findings);
  return diff ? { report, diff } : { report };
}

/** The key of a table that has no counterpart: the configured one where it has it, else an inferred one. */
async function keyOfNewTable(
  head: Table,
  dataset: DatasetPolicy,
  name: string,
): Promise<readonly number[]> {
  const configured = dataset.key.map((column) => head.columns.indexOf(column));
  if (configured.length > 0 && configured.every((column) => column >= 0)) return configured;
  const pairs = head.columns.map((_, i) => ({ base: i, head: i, renamed: false, moved: false }));
  const key = await inferKey(head, head, { pairs, added: [], removed: [] }, name);
  return key.headColumns;
}
