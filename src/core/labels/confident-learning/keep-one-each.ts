import type { Joint } from './confident-joint.ts';
import { roundKeepingSum } from './round-keeping-sum.ts';

/**
 * Leaves at least one row of each label unsuspected: where none would be left, the counts of suspected ones give way by
 * equal parts.
 *
 * @example
 * keepOneEach([[0, 4], [0, 3]]) // [[1, 3], [0, 3]]
 */
export function keepOneEach(joint: Joint): Joint {
  const kept = joint.map((row, given) => {
    const right = Math.max(1, row[given]!);
    const others = Math.max(1, row.filter((count) => count !== 0).length - 1);
    const less = (right - row[given]!) / others;
    return row.map((count, label) =>
      label === given ? right : Math.trunc(Math.max(0, count - less)),
    );
  });
  return kept.map(roundKeepingSum);
}
