import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { findingsOf, type LocatedFinding, totalCount } from './located-finding.ts';
import { waivedFindings } from './waived-findings.ts';

const MOST_CHECKS = 5;

/**
 * One line each for what was fixed, for the debt that is left, and for what is waived; none for what there
 * is none of. Plain text of Assay's own words.
 *
 * @param options.listed Where the debt is listed, a clause such as `report.html lists it`.
 * @example
 * // ['Fixed: 5 (duplicate-key 5). Thank you!', 'Existing debt, not from this change: 214 (duplicate-key 200, missing-key 14).']
 */
export function standingLines(
  report: Report,
  options: { readonly listed?: string } = {},
): string[] {
  const lines: string[] = [];
  const fixed = findingsOf(report, 'fixed');
  const existing = findingsOf(report, 'existing');
  if (fixed.length > 0) lines.push(`Fixed: ${sumChecks(fixed)}. Thank you!`);
  if (existing.length > 0) {
    const listed = options.listed === undefined ? '' : `; ${options.listed}`;
    lines.push(`Existing debt, not from this change: ${sumChecks(existing)}${listed}.`);
  }
  const waived = totalCount(waivedFindings(report));
  if (waived > 0) lines.push(`Waived: ${formatCount(waived)}.`);
  return lines;
}

function sumChecks(located: readonly LocatedFinding[]): string {
  const sums = new Map<string, number>();
  for (const { finding } of located) {
    sums.set(finding.check, (sums.get(finding.check) ?? 0) + finding.count);
  }
  const byCount = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = byCount.slice(0, MOST_CHECKS).map(([check, sum]) => `${check} ${formatCount(sum)}`);
  const left = byCount.length - named.length;
  const all = left > 0 ? [...named, countOf(left, 'more check')] : named;
  return `${formatCount(totalCount(located))} (${all.join(', ')})`;
}
