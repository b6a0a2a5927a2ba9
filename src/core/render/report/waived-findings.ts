import type { Report } from '../../report/report.ts';
import { type LocatedFinding, locateFindings } from './located-finding.ts';

/** Findings that do not count, in the report's order; what is fixed needs no waiver. */
export function waivedFindings(report: Report): LocatedFinding[] {
  return locateFindings(report).filter(
    ({ finding }) => finding.waived !== undefined && finding.standing !== 'fixed',
  );
}

/**
 * Why a finding does not count, and until when; empty where it does. Out of the config: escape where it leaves.
 *
 * @example
 * describeWaiver({ reason: 'two quarters in one file', until: '2027-01-31' })
 * // 'two quarters in one file (until 2027-01-31)'
 */
export function describeWaiver(waived: LocatedFinding['finding']['waived']): string {
  if (!waived) return '';
  return waived.until === undefined ? waived.reason : `${waived.reason} (until ${waived.until})`;
}
