import type { Diff } from '../core/diff/diff.ts';
import { maskFileReport } from '../core/privacy/mask-file-report.ts';
import type { PrivacyPolicy } from '../core/privacy/privacy-policy.ts';
import type { FileReport } from '../core/report/report.ts';
import type { InspectedTable } from './inspect-file.ts';

/**
 * What was found in a table, as far as it may be seen. Waivers and gates are to be done with it: they look at
 * findings as they are.
 */
export function showPrivately(
  { report, hidden, diff }: Pick<InspectedTable, 'report' | 'hidden' | 'diff'>,
  privacy: PrivacyPolicy,
): { report: FileReport; diff?: Diff } {
  const shown = maskFileReport(report, privacy, hidden);
  return diff ? { report: shown, diff: { ...diff, privacy } } : { report: shown };
}
