import { DIMENSIONS, type Dimension } from '../../checks/dimension.ts';
import type { Finding, Severity, Standing } from '../../checks/finding.ts';
import type { LocatedFinding } from './located-finding.ts';
import { totalCount } from './located-finding.ts';

/** What is said in one line: the findings of one check, rule, column and standing, whatever file they are in. */
export interface FindingKind {
  readonly check: string;
  readonly column?: string;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly dimension: Dimension;
  /** How much its dimension matters to the dataset that cares most. */
  readonly weight: number;
  /** Rows (or places), added up. */
  readonly count: number;
  /** One a file, the one with the most rows first. */
  readonly findings: readonly LocatedFinding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const STANDINGS: readonly Standing[] = ['new', 'existing', 'fixed'];

/**
 * Sorts findings into kinds, in the order in which people need them: the most severe first, then the dimension that
 * matters most, then what concerns the most rows.
 */
export function findingKinds(located: readonly LocatedFinding[]): FindingKind[] {
  const byName = new Map<string, LocatedFinding[]>();
  for (const each of located) {
    const { check, column, rule, severity, standing, dimension, waived } = each.finding;
    const isWaived = waived !== undefined;
    const name = JSON.stringify([check, column, rule, severity, standing, dimension, isWaived]);
    const same = byName.get(name);
    if (same) same.push(each);
    else byName.set(name, [each]);
  }
  return [...byName.values()].map(toKind).sort(compareKinds);
}

function toKind(located: readonly LocatedFinding[]): FindingKind {
  const [{ finding }] = located as [LocatedFinding];
  const { check, column, severity, standing, dimension }: Finding = finding;
  return {
    check,
    ...(column === undefined ? {} : { column }),
    severity,
    standing,
    dimension,
    weight: Math.max(...located.map(({ weights }) => weights[dimension])),
    count: totalCount(located),
    findings: [...located].sort((a, b) => b.finding.count - a.finding.count),
  };
}

function compareKinds(a: FindingKind, b: FindingKind): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    b.weight - a.weight ||
    DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension) ||
    b.count - a.count ||
    compareText(a.check, b.check) ||
    compareText(a.column ?? '', b.column ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
