import type { Standing } from '../core/checks/finding.ts';
import { countFiles } from '../core/report/count-files.ts';
import type { Report, ReportCounts } from '../core/report/report.ts';

/** The outputs that a report alone decides, by the names that `action.yml` describes. */
export function collectOutputs(report: Report): Readonly<Record<string, string | number>> {
  return {
    conclusion: report.conclusion,
    files: countFiles(filesOf(report)),
    added: rows(report, 'added'),
    removed: rows(report, 'removed'),
    modified: rows(report, 'modified'),
    moved: rows(report, 'moved'),
    'findings-new': findings(report, 'new'),
    'findings-existing': findings(report, 'existing'),
    'findings-fixed': findings(report, 'fixed'),
  };
}

/** Every data file that the report is about; a workbook once a sheet. */
function filesOf(report: Report) {
  return report.datasets.flatMap(({ files }) => files);
}

function rows(report: Report, kind: 'added' | 'removed' | 'modified' | 'moved'): number {
  return sum(filesOf(report).map(({ counts }: { counts?: ReportCounts }) => counts?.[kind] ?? 0));
}

/** Rows (or places), as the gate counts them, of findings of any severity; waived ones left out. */
function findings(report: Report, standing: Standing): number {
  const all = filesOf(report).flatMap((file) => file.findings);
  const counted = all.filter((finding) => finding.standing === standing && !finding.waived);
  return sum(counted.map(({ count }) => count));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
