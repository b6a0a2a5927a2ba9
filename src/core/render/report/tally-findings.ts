import type { FileReport } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';

/**
 * What is new in a file, in a few words; empty where nothing is.
 *
 * @example
 * // '412 errors, 1 warning'
 */
export function tallyFindings(file: FileReport): string {
  const count = (severity: string) =>
    file.findings
      .filter((finding) => finding.severity === severity)
      .filter((finding) => finding.standing === 'new' && !finding.waived)
      .reduce((total, finding) => total + finding.count, 0);
  const errors = count('error');
  const warnings = count('warning');
  return [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ].join(', ');
}
