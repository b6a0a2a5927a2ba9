import type { Finding } from '../../checks/finding.ts';
import type { Report } from '../../report/report.ts';
import { formatCount } from './format-count.ts';

/**
 * The verdict in a few words: what counts most among the findings that no waiver covers.
 *
 * @example
 * describeVerdict(reportWithTwoNewErrors) // '2 new errors'
 */
export function describeVerdict(report: Report): string {
  const findings = listFindings(report).filter((finding) => !finding.waived);
  const count = (severity: string, standing: string): number =>
    findings.filter((f) => f.severity === severity && f.standing === standing).length;
  const newErrors = count('error', 'new');
  if (newErrors > 0) return formatCount(newErrors, 'new error');
  const existingErrors = count('error', 'existing');
  if (report.conclusion === 'fail' && existingErrors > 0) {
    return formatCount(existingErrors, 'existing error');
  }
  const newWarnings = count('warning', 'new');
  return newWarnings > 0 ? formatCount(newWarnings, 'new warning') : 'no new errors or warnings';
}

/** All findings of a report, in the order of its files. */
function listFindings(report: Report): readonly Finding[] {
  return report.datasets.flatMap((dataset) => dataset.files.flatMap((file) => file.findings));
}
