import { formatCount } from '../../words/format-count.ts';
import type { Violation } from '../check.ts';

/** A violation that knows what should be there instead. */
export interface ExpectedViolation extends Violation {
  readonly expected: string;
}

/** Different expectations that one sentence names. */
const NAMED = 3;

/** What the cells of a finding should be, the most common first, e.g. `at least 0 (3); one of a, b (1)`. */
export function expectations(violations: readonly Violation[]): string {
  const counts = new Map<string, number>();
  for (const { expected } of violations as readonly ExpectedViolation[]) {
    counts.set(expected, (counts.get(expected) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const named = sorted.slice(0, NAMED);
  const told = named.map(([expected, count]) =>
    sorted.length === 1 ? expected : `${expected} (${formatCount(count)})`,
  );
  return `${told.join('; ')}${sorted.length > NAMED ? '; and more' : ''}`;
}
