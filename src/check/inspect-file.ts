import type { Config } from '../config/config.ts';
import { datasetFor } from '../config/dataset-for.ts';
import type { Check, CheckContext } from '../core/checks/check.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import { findRoles } from '../core/checks/find-roles.ts';
import { CHECKS } from '../core/checks/registry.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import type { SharedScans } from '../core/checks/shared-scans.ts';
import { skipsExisting } from '../core/checks/skips-existing.ts';
import type { Diff } from '../core/diff/diff.ts';
import { diffOnce } from '../core/diff/diff-once.ts';
import { stemOf } from '../core/diff/stem-of.ts';
import { expectationChecks } from '../core/expectations/checks/expectation-checks.ts';
import { expectationsOfDataset } from '../core/expectations/run/expectations-of-dataset.ts';
import type { SlowMatcher } from '../core/pattern/slow-matcher.ts';
import { hiddenColumns, namesHidden } from '../core/privacy/hidden-columns.ts';
import type { PrivacyPolicy } from '../core/privacy/privacy-policy.ts';
import type { FileReport } from '../core/report/report.ts';
import type { Table } from '../core/table/table.ts';
import { openKernel } from '../kernel/open-kernel.ts';
import type { ChangedFile } from '../revisions/revisions.ts';
import { blameCounterparts } from './blame-counterparts.ts';
import { declaredKey } from './declared-key.ts';
import { describeFile } from './describe-file.ts';
import { keyOfNewTable } from './key-of-new-table.ts';
import { newSettings } from './new-settings.ts';
import type { TableProfilers } from './profile/table-profilers.ts';
import { isUnread } from './read-table.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { TableChange } from './table-change.ts';

/** What was found in one table of a changed file. */
export interface InspectedTable {
  readonly report: FileReport;
  /** Names of its columns, on either side, that are never shown. */
  readonly hidden: ReadonlySet<string>;
  /** The names of its columns on either side. */
  readonly columns: readonly string[];
  /** Whether either side holds a row, be the other one unreadable. */
  readonly hasRows: boolean;
  /** Whether the rows that both sides share were passed over by checks of single rows. */
  readonly skipsExisting?: boolean;
  readonly diff?: Diff;
}

/** What inspecting any file of a run needs. */
export interface Inspection {
  readonly files: RepositoryFiles;
  /** The rules of base; undefined where it has none that can be used. */
  readonly before: Config | undefined;
  readonly scans: SharedScans;
  readonly profilers: TableProfilers;
  readonly slowMatcher: SlowMatcher;
  readonly now: Date;
  readonly privacy: PrivacyPolicy;
  /** Whether existing findings are counted whatever the datasets say. */
  readonly countsExisting: boolean;
}

/** Reads both sides of a changed file, compares them and runs the checks; a workbook gives a result a sheet. */
export async function inspectFile(
  file: ChangedFile,
  dataset: DatasetPolicy,
  inspection: Inspection,
): Promise<InspectedTable[]> {
  const { files } = inspection;
  const sides = await files.sides(file, dataset);
  const base = bySheet(sides.base, sides.head);
  const head = bySheet(sides.head, sides.base);
  const sheets = [...new Set([...head.keys(), ...base.keys()])];
  const schema = file.status === 'removed' ? undefined : await files.schema(file, dataset);
  const inspected: InspectedTable[] = [];
  for (const sheet of sheets) {
    // A schema is about one table: of a workbook, its first sheet.
    const judged = schema && sheet === sheets[0] ? { schema } : {};
    const change = {
      file,
      dataset,
      sheet,
      base: base.get(sheet),
      head: head.get(sheet),
      ...judged,
    };
    inspected.push(await inspectTable(change, inspection));
  }
  return inspected;
}

/** An only sheet goes by no name, unless the other side has several among which it is to be found. */
function bySheet(tables: ReadonlyMap<string, Table>, other: ReadonlyMap<string, Table>) {
  const only = tables.get('');
  if (other.size < 2 || only?.dialect.format !== 'xlsx') return tables;
  return new Map([[only.dialect.sheets[0] ?? '', only]]);
}

const NO_EXPECTATIONS = { expectations: [] };

async function inspectTable(change: TableChange, inspection: Inspection): Promise<InspectedTable> {
  const { files, before, scans, profilers, slowMatcher, now, privacy, countsExisting } = inspection;
  const { base, head, dataset, file, schema } = change;
  const datasetBefore = before && datasetFor(before, file.basePath ?? file.path);
  const hasRows = [base, head].some((table) => table !== undefined && table.rowCount > 0);
  const columns = [...(base?.columns ?? []), ...(head?.columns ?? [])];
  if (!head) {
    return { report: describeFile(change, undefined, []), hidden: new Set(), columns, hasRows };
  }
  const comparable = base && !isUnread(base) && !isUnread(head);
  const key = declaredKey(dataset, head, schema);
  // Large tables are profiled on another thread meanwhile.
  for (const table of comparable ? [base, head] : [])
    if (profilers.isApart(table)) scans.profile(table).catch(() => {});
  const diff = comparable
    ? await diffOnce(base, head, {
        ...key,
        tolerance: dataset.tolerance,
        name: stemOf(file.path),
      })
    : undefined;
  const hidden = diff
    ? hiddenColumns(diff, privacy.columns)
    : new Set(namesHidden(head.columns, privacy.columns));
  const skips =
    diff !== undefined && !countsExisting && skipsExisting(dataset.existing, head.rowCount);
  const context: CheckContext = {
    path: file.path,
    dataset,
    newSettings: newSettings(dataset, datasetBefore),
    head,
    ...(base ? { base } : {}),
    ...(diff ? { diff } : {}),
    key: diff
      ? keyToJudge(diff, key.key)
      : { base: [], head: await keyOfNewTable(head, key.key, stemOf(file.path)) },
    roles: await findRoles(dataset, head, base, diff),
    scans,
    slowMatcher,
    minHashing: openKernel(),
    files: files.around(file.path, dataset),
    ...(schema ? { schema } : {}),
    now,
    skipsExisting: skips,
    hidden,
    hidesRows: privacy.rows === 'hide',
  };
  const checks = [
    ...CHECKS,
    ...(await ruleChecks(dataset)),
    ...expectationChecks(
      await expectationsOfDataset(dataset, context.files),
      await expectationsOfDataset(datasetBefore ?? NO_EXPECTATIONS, context.files, 'base'),
    ),
  ];
  const findings = await blameCounterparts(await runChecks(context, checks), change, files);
  const report = describeFile(change, diff, findings);
  return { report, hidden, columns, hasRows, skipsExisting: skips, ...(diff ? { diff } : {}) };
}

/** The key by which rows were paired, or the configured one where head has it and base does not. */
function keyToJudge({ key, base, head }: Diff, configured: readonly string[]) {
  const added = configured.map((name) => head.columns.indexOf(name));
  const isAdded =
    added.length > 0 &&
    added.every((column) => column !== -1) &&
    configured.some((name) => !base.columns.includes(name));
  return isAdded ? { base: [], head: added } : { base: key.baseColumns, head: key.headColumns };
}

/** The rules of the team's own. What runs them is loaded where there are some: it takes a while. */
async function ruleChecks({ rules }: DatasetPolicy): Promise<Check[]> {
  if (rules.length === 0) return [];
  const { ruleCheck } = await import('../core/rules/rule-check.ts');
  return rules.map(ruleCheck);
}
