import type { Finding, Severity, Standing } from './finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const STANDINGS: readonly Standing[] = ['new', 'existing', 'fixed'];

/** The order of findings, for `sort`: the most severe first, then by check, column and standing. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.check, b.check) ||
    compareText(a.column ?? '', b.column ?? '') ||
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
