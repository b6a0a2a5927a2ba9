import type { FindingFields } from './finding-fields.ts';
import { type FindingOrder, SEVERITIES } from './finding-view.ts';

export interface FindingGroup<T> {
  /** Empty where findings stand in one list. */
  readonly title: string;
  readonly findings: readonly T[];
}

const TITLES: Readonly<Record<string, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Information',
};

/**
 * Findings in the order asked for, in groups of what they are ordered by. Within a group the most severe come first,
 * then those with the most rows; by severity, the report's own order holds, which knows what matters most.
 */
export function groupFindings<T extends FindingFields>(
  findings: readonly T[],
  order: FindingOrder,
): FindingGroup<T>[] {
  const bySeverity = (a: T, b: T) => rank(a) - rank(b) || b.count - a.count;
  if (order === 'rows') {
    const sorted = [...findings].sort((a, b) => b.count - a.count || a.position - b.position);
    return [{ title: '', findings: sorted }];
  }
  const groups = new Map<string, T[]>();
  for (const finding of [...findings].sort((a, b) => a.position - b.position)) {
    const title = titleOf(finding, order);
    const same = groups.get(title);
    if (same) same.push(finding);
    else groups.set(title, [finding]);
  }
  const listed = [...groups].map(([title, own]) => ({
    title,
    findings: order === 'severity' ? own : own.sort(bySeverity),
  }));
  if (order === 'severity') return listed;
  if (order === 'dimension') return listed;
  return listed.sort((a, b) => (a.title < b.title ? -1 : 1));
}

function titleOf(
  { severity, dimension, check, column, path }: FindingFields,
  order: FindingOrder,
): string {
  const dimensionTitle = dimension.charAt(0).toUpperCase() + dimension.slice(1);
  switch (order) {
    case 'severity':
      return `${TITLES[severity]} · ${dimensionTitle}`;
    case 'dimension':
      return dimensionTitle;
    case 'check':
      return check;
    case 'column':
      return column || 'No column';
    default:
      return path;
  }
}

function rank({ severity }: FindingFields): number {
  const known: readonly string[] = SEVERITIES;
  return known.indexOf(severity);
}
