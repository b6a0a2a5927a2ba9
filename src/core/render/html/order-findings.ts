import type { Finding, Severity, Standing } from '../../checks/finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const STANDINGS: readonly Standing[] = ['new', 'existing', 'fixed'];

/** Findings as a reader needs them: new before existing before fixed, waived last of each, most severe first. */
export function orderFindings<T extends Finding>(findings: readonly T[]): T[] {
  const rank = (finding: Finding): number =>
    STANDINGS.indexOf(finding.standing) * 10 +
    (finding.waived ? 5 : 0) +
    SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
