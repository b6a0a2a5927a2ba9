import type { ColumnChanges } from '../../diff/diff.ts';

/** One kind of change over all columns. */
export interface KindSum {
  readonly kind: string;
  /** Cells. */
  readonly count: number;
  /** Names of the columns it happened in, the most affected first; out of data. */
  readonly columns: readonly string[];
}

/**
 * Adds up the kinds of one class over all columns, most frequent first; equals by name.
 *
 * @example
 * // sumKinds(columnChanges, 'damage')
 * // [{ kind: 'leading-zeros-lost', count: 412, columns: ['zip'] }]
 */
export function sumKinds(
  columnChanges: readonly ColumnChanges[],
  cellClass: 'cosmetic' | 'damage' | 'substantive',
): KindSum[] {
  const byKind = new Map<string, { count: number; columns: { name: string; count: number }[] }>();
  for (const { name, kinds } of columnChanges) {
    for (const { kind, class: kindClass, count } of kinds) {
      if (kindClass !== cellClass) continue;
      const sum = byKind.get(kind) ?? { count: 0, columns: [] };
      sum.count += count;
      sum.columns.push({ name, count });
      byKind.set(kind, sum);
    }
  }
  return [...byKind]
    .map(([kind, { count, columns }]) => ({
      kind,
      count,
      columns: columns.sort((a, b) => b.count - a.count).map(({ name }) => name),
    }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
