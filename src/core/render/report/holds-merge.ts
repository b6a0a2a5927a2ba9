import type { Severity } from '../../checks/finding.ts';
import type { Report } from '../../report/report.ts';
import { findingsOf, totalCount } from './located-finding.ts';

/** Whether new findings of a severity are among what makes the data gate fail, as its counts tell. */
export function holdsMerge(report: Report, severity: Severity): boolean {
  if (severity === 'error') return true;
  const worse = severity === 'warning' ? (['error'] as const) : (['error', 'warning'] as const);
  const explained = worse.reduce(
    (sum, each) => sum + totalCount(findingsOf(report, 'new', each)),
    0,
  );
  return report.gates.some(
    (gate) => gate.name === 'data' && gate.conclusion === 'fail' && gate.new > explained,
  );
}
