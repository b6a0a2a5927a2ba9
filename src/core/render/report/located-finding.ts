import { type DimensionWeights, weighDimensions } from '../../checks/dimension-weights.ts';
import type { Finding, Severity, Standing } from '../../checks/finding.ts';
import type { FileReport, Report } from '../../report/report.ts';

/** A finding, the file it is about, and how much each dimension matters to the file's dataset. */
export interface LocatedFinding {
  readonly file: FileReport;
  readonly finding: Finding;
  readonly weights: DimensionWeights;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Every finding of a report with its file, in the report's order. */
export function locateFindings({ datasets }: Report): LocatedFinding[] {
  return datasets.flatMap(({ files, dimensions: weights = weighDimensions({}) }) =>
    files.flatMap((file) => file.findings.map((finding) => ({ file, finding, weights }))),
  );
}

/**
 * The findings of a report with one standing that no waiver covers: most severe first, then by check, then by
 * path, column and how many rows they concern.
 */
export function findingsOf(
  report: Report,
  standing: Standing,
  severity?: Severity,
): LocatedFinding[] {
  return locateFindings(report)
    .filter(({ finding }) => finding.standing === standing && !finding.waived)
    .filter(({ finding }) => severity === undefined || finding.severity === severity)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        compare(a.finding.check, b.finding.check) ||
        compare(nameOfFile(a.file), nameOfFile(b.file)) ||
        compare(a.finding.column ?? '', b.finding.column ?? ''),
    );
}

/**
 * Existing errors, where a gate fails and nothing new explains it; else none, since they hold nothing up.
 */
export function blockingDebt(report: Report): LocatedFinding[] {
  const fails = report.gates.some((gate) => gate.conclusion === 'fail' && gate.new === 0);
  return fails ? findingsOf(report, 'existing', 'error') : [];
}

/**
 * A file as people are told of it: its path, and its sheet where it is one of a workbook. Out of data.
 *
 * @example
 * // 'data/prices.xlsx, sheet Q3'
 */
export function nameOfFile({ path, sheet }: Pick<FileReport, 'path' | 'sheet'>): string {
  return sheet === undefined ? path : `${path}, sheet ${sheet}`;
}

/** Rows (or places) that findings concern, added up. */
export function totalCount(located: readonly LocatedFinding[]): number {
  return located.reduce((total, { finding }) => total + finding.count, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
