import type { CheckContext } from '../core/checks/check.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import type { Diff } from '../core/diff/diff.ts';
import { diffTables } from '../core/diff/diff-tables.ts';
import { inferKey } from '../core/diff/infer-key.ts';
import type { FileReport } from '../core/report/report.ts';
import type { Table } from '../core/table/table.ts';
import type { ChangedFile, Revisions } from '../revisions/revisions.ts';
import { describeFile } from './describe-file.ts';
import { isUnread, readTables } from './read-table.ts';
import { stemOf } from './stem-of.ts';

/** What was found in one table of a changed file. */
export interface InspectedTable {
  readonly report: FileReport;
  readonly diff?: Diff;
}

/** Reads both sides of a changed file, compares them and runs the checks; a workbook gives a result a sheet. */
export async function inspectFile(
  file: ChangedFile,
  dataset: DatasetPolicy,
  revisions: Revisions,
): Promise<InspectedTable[]> {
  const base = file.basePath
    ? await readTables(await revisions.open('base', file.basePath), file.basePath, dataset.dialect)
    : new Map<string, Table>();
  const head =
    file.status === 'removed'
      ? new Map<string, Table>()
      : await readTables(await revisions.open('head', file.path), file.path, dataset.dialect);
  const sheets = [...new Set([...head.keys(), ...base.keys()])];
  const inspected: InspectedTable[] = [];
  for (const sheet of sheets) {
    inspected.push(
      await inspectTable({ file, dataset, sheet, base: base.get(sheet), head: head.get(sheet) }),
    );
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

async function inspectTable(change: TableChange): Promise<InspectedTable> {
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
