import type { Distinct } from '../judges/distinct-scan.ts';

/** How many values occur exactly once. */
export function countSingles(distinct: Distinct): number {
  let singles = 0;
  for (const { count } of distinct.values()) if (count === 1) singles++;
  return singles;
}
