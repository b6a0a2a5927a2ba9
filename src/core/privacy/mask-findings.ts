import type { Finding } from '../checks/finding.ts';
import { type FileColumns, maskFinding } from './mask-finding.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';
import { withoutRowText } from './without-row-text.ts';

/** The findings of a file as they may be seen, all text out of rows left out where rows are hidden. */
export function maskFindings(
  findings: readonly Finding[],
  policy: PrivacyPolicy,
  columns: FileColumns,
): Finding[] {
  return findings
    .map((finding) => maskFinding(finding, policy, columns))
    .map((finding) => (policy.rows === 'hide' ? withoutRowText(finding) : finding));
}
