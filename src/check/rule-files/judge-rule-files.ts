import type { FileReport, Notice } from '../../core/report/report.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import { findRuleFiles, type RuleFile, type RuleFileSources } from './find-rule-files.ts';
import { noteRuleFile, reportRuleFile } from './report-rule-file.ts';

/** What there is to say of suites and schemas besides the findings of data files. */
export interface RuleFilesVerdict {
  /** New faults that no data file's finding tells, by the dataset's name. */
  readonly reports: readonly { readonly dataset: string; readonly report: FileReport }[];
  /** Faults that were there before. */
  readonly notices: readonly Notice[];
}

/**
 * Judges suites and schemas by themselves: one that cannot be used judges nothing, which must be seen even where no data
 * file changes.
 *
 * @param datasets The reports of the changed data files, by dataset.
 */
export async function judgeRuleFiles(
  sources: RuleFileSources & { readonly configPath: string },
  datasets: ReadonlyMap<string, readonly FileReport[]>,
): Promise<RuleFilesVerdict> {
  const { changed, configPath, schemas } = sources;
  const reports: { dataset: string; report: FileReport }[] = [];
  const notices: Notice[] = [];
  for (const rule of await findRuleFiles(sources)) {
    const isTold = (fault: PlacedFault) =>
      rule.kind === 'schema' ? schemas.isTold(fault) : isSuiteTold(rule, datasets);
    const fresh = rule.fresh.filter((fault) => !isTold(fault));
    const report = fresh.length > 0 && reportRuleFile({ ...rule, fresh }, changed, configPath);
    if (report) reports.push({ dataset: rule.datasets[0]?.name ?? nameOf(rule), report });
    const known = rule.faults.filter((fault) => !rule.fresh.includes(fault));
    if (known.length > 0) notices.push(noteRuleFile({ ...rule, faults: known }));
  }
  return { reports, notices };
}

/** Whether a data file has a finding about the new faults of its suite. */
function isSuiteTold(
  { datasets }: RuleFile,
  reports: ReadonlyMap<string, readonly FileReport[]>,
): boolean {
  return datasets
    .flatMap(({ name }) => reports.get(name) ?? [])
    .flatMap(({ findings }) => findings)
    .some(({ check, standing }) => check === 'suite-error' && standing === 'new');
}

/** A data package that no dataset names. */
function nameOf({ path }: RuleFile): string {
  return path.replace(/\.[^./]+$/, '');
}
