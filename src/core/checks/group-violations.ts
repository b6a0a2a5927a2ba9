import type { Violation } from './check.ts';
import type { Standing } from './finding.ts';
import type { JudgedViolation } from './judge-standing.ts';
import type { PlannedCheck } from './plan-check.ts';

/** What becomes one finding: the violations of one check, column and standing, ordered by position. */
export interface ViolationGroup extends PlannedCheck {
  readonly column?: string;
  readonly standing: Standing;
  readonly violations: readonly Violation[];
}

/** Sorts the violations of one check into groups, in the order in which they first appear. */
export function groupViolations(
  planned: PlannedCheck,
  judged: readonly JudgedViolation[],
): ViolationGroup[] {
  const byKind = new Map<string, Violation[]>();
  const groups: ViolationGroup[] = [];
  for (const { violation, standing } of judged) {
    const { column } = violation;
    const kind = JSON.stringify([standing, column]);
    const violations = byKind.get(kind);
    if (violations) {
      violations.push(violation);
      continue;
    }
    const started = [violation];
    byKind.set(kind, started);
    groups.push({
      ...planned,
      standing,
      violations: started,
      ...(column === undefined ? {} : { column }),
    });
  }
  for (const violations of byKind.values()) violations.sort(byPosition);
  return groups;
}

/** What is about the file comes first, then row by row. */
function byPosition(a: Violation, b: Violation): number {
  return (a.index ?? -1) - (b.index ?? -1) || (a.line ?? 0) - (b.line ?? 0);
}
