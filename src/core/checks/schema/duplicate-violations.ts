import type { Diff } from '../../diff/diff.ts';
import type { Violation } from '../check.ts';
import type { SharedKey } from './scan-key.ts';

/**
 * A violation for each row that shares its key with another. Rows that base has too stand first, as what the others are
 * set against: a row added to ten old duplicates is one new finding, and the ten stay old debt.
 */
export function duplicateViolations(
  side: 'base' | 'head',
  keys: readonly SharedKey[],
  about: (shown: string) => Pick<Violation, 'column' | 'detail'>,
  diff: Diff | undefined,
): Violation[] {
  const isOld = (row: number) =>
    side === 'base' || (diff !== undefined && diff.headToBase[row] !== -1);
  return keys.flatMap(({ rows, shown }) => {
    const [first = -1, second = -1] = [...rows.filter(isOld), ...rows.filter((row) => !isOld(row))];
    return rows.map((index): Violation => {
      const other = index === first ? second : first;
      return {
        side,
        index,
        partners: [other],
        counterpart: { side, index: other },
        ...about(shown),
      };
    });
  });
}
