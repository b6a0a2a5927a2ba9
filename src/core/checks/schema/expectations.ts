import type { Violation } from '../check.ts';
import type { CellViolation } from './judge-cells.ts';

/** Different expectations that one sentence names. */
const NAMED = 3;

/** What the cells of a finding should be, the most common first, e.g. `at least 0, or one of a, b`. */
export function expectations(violations: readonly Violation[]): string {
  const counts = new Map<string, number>();
  for (const { expected } of violations as readonly CellViolation[]) {
    counts.set(expected, (counts.get(expected) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([expected]) => expected);
  const more = sorted.length > NAMED ? '; and more' : '';
  return `${sorted.slice(0, NAMED).join('; or ')}${more}`;
}
