import type { Config } from '../config/config.ts';
import { isMaybeDataPath } from '../config/data-path.ts';
import { datasetFor } from '../config/dataset-for.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import { SharedScans } from '../core/checks/shared-scans.ts';
import type { Diff } from '../core/diff/diff.ts';
import { applyWaivers } from '../core/gates/apply-waivers.ts';
import { judgeDataGate } from '../core/gates/judge-data-gate.ts';
import { maskNotice } from '../core/privacy/mask-notice.ts';
import type { FileReport, Notice, Report, RevisionRef } from '../core/report/report.ts';
import { WorkerMatcher } from '../pattern/worker-matcher.ts';
import type { ChangedFile, Revisions } from '../revisions/revisions.ts';
import { VERSION } from '../version.ts';
import type { CheckRequest, CheckResult } from './check-result.ts';
import { inspectFile } from './inspect-file.ts';
import { CONFIG_PATH, type LoadedConfig, loadConfig } from './load-config.ts';
import { noteExpiredWaivers } from './note-expired-waivers.ts';
import { noteIdleConfig } from './note-idle-config.ts';
import { noteIdlePrivacy } from './note-idle-privacy.ts';
import { noteRuleChanges } from './note-rule-changes.ts';
import { noteSkippedRows } from './note-skipped-rows.ts';
import { keptProfile } from './profile/kept-profiles.ts';
import { TableProfilers } from './profile/table-profilers.ts';
import { reportDataset } from './report-dataset.ts';
import { RepositoryFiles } from './repository-files.ts';
import { showPrivately } from './show-privately.ts';

/**
 * Carries out a check: every changed data file is read at both revisions, compared and judged. Knows
 * neither Actions nor terminals; the same request gives the same report wherever it runs.
 *
 * @throws {AssayError} where the check cannot run at all; what is wrong with the data is in the report.
 */
export async function runCheck(request: CheckRequest): Promise<CheckResult> {
  const { report, diffs } = await openCheck(request);
  return { report, diffs };
}

/** A check that was carried out, with what it read: for whoever looks further into the same rows. */
export interface OpenedCheck extends CheckResult {
  readonly rules: LoadedConfig;
  readonly changed: readonly ChangedFile[];
  readonly files: RepositoryFiles;
}

/** {@link runCheck}, and what it opened, which can be read until the revisions are closed. */
export async function openCheck(request: CheckRequest): Promise<OpenedCheck> {
  // 1. The rules.
  const { revisions, configPath = CONFIG_PATH } = request;
  const loaded = await loadConfig(revisions, request.judgedBy, configPath);
  const { config, before, edited, preview, notices } = loaded;
  const policy = { ...config.gates.data, ...(request.failOn ? { failOn: request.failOn } : {}) };

  // 2. The files.
  const changed = await revisions.changedFiles();
  const files = changed.flatMap((file) => findDataset(file, config));

  const paths = changed.flatMap(({ path, basePath }) => [path, basePath ?? path]);
  const profilers = new TableProfilers();
  const inspection = {
    files: new RepositoryFiles(revisions, config, new Set(paths)),
    before,
    scans: new SharedScans((table) =>
      keptProfile(table, (each) => profilers.profile(each), request.profiles),
    ),
    profilers,
    slowMatcher: new WorkerMatcher(),
    now: request.now,
    privacy: config.privacy,
    countsExisting: policy.failOn === 'all',
  };

  // 3. What happened to each.
  const datasets = new Map<string, FileReport[]>();
  const diffs = new Map<string, Diff>();
  const columns = new Set<string>();
  const skipped: Notice[] = [];
  try {
    for (const { file, dataset } of files) {
      request.onProgress?.(`reading ${file.path}`);
      const tables = await inspectFile(file, dataset, inspection);
      if (mayBeNoData(file, dataset, config) && !tables.some(({ hasRows }) => hasRows)) continue;
      const reports = datasets.get(dataset.name) ?? [];
      datasets.set(dataset.name, reports);
      const skipping = tables.find((table) => table.skipsExisting);
      if (skipping) {
        skipped.push(noteSkippedRows(file.path, skipping.report.counts?.head_rows ?? 0, dataset));
      }
      for (const table of tables) {
        const scope = { dataset: dataset.name, now: request.now };
        const findings = applyWaivers(table.report.findings, config.waivers, scope);
        for (const name of table.columns) columns.add(name);
        // Nothing below looks into rows: what leaves here may be seen.
        const { report, diff } = showPrivately(
          { ...table, report: { ...table.report, findings } },
          config.privacy,
        );
        reports.push(report);
        if (diff) diffs.set(tableName(report), diff);
      }
    }
  } finally {
    await inspection.slowMatcher.close();
    await profilers.close();
  }

  // 4. What they are judged by.
  const rules = await inspection.files.ruleFiles(
    {
      configs: edited ? [config, edited] : [config],
      before,
      changed,
      configPath,
    },
    datasets,
  );
  for (const { dataset, report } of rules.reports) {
    const scope = { dataset, now: request.now };
    const findings = applyWaivers(report.findings, config.waivers, scope);
    const table = { report: { ...report, findings }, hidden: new Set<string>() };
    const shown = showPrivately(table, config.privacy).report;
    datasets.set(dataset, [...(datasets.get(dataset) ?? []), shown]);
  }

  // 5. The verdict.
  const reports = [...datasets].map(([name, files]) => reportDataset(name, files, config));
  const findings = reports.flatMap(({ files }) => files.flatMap((file) => file.findings));
  const gate = judgeDataGate(findings, policy, { preview });
  const report: Report = {
    schema_version: 1,
    tool: { name: 'assay', version: VERSION },
    conclusion: gate.conclusion,
    preview,
    base: revisions.base && refOf(revisions.base),
    head: refOf(revisions.head),
    gates: [gate],
    notices: [
      ...notices,
      ...noteRuleChanges(changed, config, (path) => inspection.files.isSchema(path)),
      ...(await inspection.files.schemaNotices(changed)),
      ...rules.notices,
      ...(await noteIdleConfig(config, configPath, () => inspection.files.list('head'))),
      ...noteIdlePrivacy(config.privacy, [...columns], before?.privacy, configPath),
      ...noteExpiredWaivers(config.waivers, request.now),
      ...skipped,
    ].map((notice) => maskNotice(notice, config.privacy)),
    datasets: reports,
  };
  return { report, diffs, rules: loaded, changed, files: inspection.files };
}

/**
 * A changed file with its dataset; none where it is no data. Data that is renamed to something that is no data
 * was removed: a new name must not hide it.
 */
function findDataset(
  file: ChangedFile,
  config: Config,
): { file: ChangedFile; dataset: DatasetPolicy }[] {
  const dataset = datasetFor(config, file.path);
  if (dataset) return [{ file, dataset }];
  const { basePath } = file;
  const before = basePath === undefined ? undefined : datasetFor(config, basePath);
  if (!before || basePath === undefined) return [];
  return [{ file: { path: basePath, basePath, status: 'removed' }, dataset: before }];
}

/** The name by which a result's differences are found: the path, and the sheet where there is one. */
function tableName(report: Pick<FileReport, 'path' | 'sheet'>): string {
  return report.sheet === undefined ? report.path : `${report.path}#${report.sheet}`;
}

/** Whether a file may turn out to be no data: JSON that no dataset of the config claims. */
function mayBeNoData(file: ChangedFile, dataset: DatasetPolicy, config: Config): boolean {
  return !config.datasets.includes(dataset) && isMaybeDataPath(file.path) === 'maybe';
}

function refOf(ref: Revisions['head']): RevisionRef {
  return ref.commit === undefined ? { name: ref.name } : { name: ref.name, commit: ref.commit };
}
