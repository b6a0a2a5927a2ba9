import type { Diff } from '../../diff/diff.ts';
import { kindPhrase } from '../../words/kind-phrases.ts';
import { columnName } from './column-name.ts';

/** How many cells of a column changed in one way. */
export interface ColumnSum {
  readonly column: string;
  readonly class: 'cosmetic' | 'damage' | 'substantive';
  readonly count: number;
  /** E.g. `leading zeros lost`. */
  readonly what: string;
}

const ORDER = { damage: 0, substantive: 1, cosmetic: 2 } as const;

/**
 * What happened to each column, one line a kind of change: damage first, then substantive changes, then
 * cosmetic ones, the most frequent first. Column names come out of data.
 *
 * @example
 * // [{ column: 'zip', class: 'damage', count: 412, what: 'leading zeros lost' }]
 */
export function columnSums({ columnChanges, head }: Diff): ColumnSum[] {
  return columnChanges
    .flatMap(({ name, headColumn, kinds }) =>
      kinds.map(({ kind, class: cellClass, count }) => ({
        column:
          headColumn === undefined ? columnName([name], 0) : columnName(head.columns, headColumn),
        class: cellClass,
        count,
        what: kindPhrase(kind),
      })),
    )
    .sort((a, b) => ORDER[a.class] - ORDER[b.class] || b.count - a.count);
}
