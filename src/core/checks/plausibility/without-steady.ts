import type { Modified } from '../../diff/change.ts';
import { quantileOfSorted } from '../../statistics/quantile-of-sorted.ts';
import { type Cell, cellText } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import type { CheckContext, Violation } from '../check.ts';
import { readValue } from './facts/read-value.ts';
import { type ReferenceColumn, referenceColumns } from './facts/reference-columns.ts';

/** So many times its old distance from the median makes an old outlier a new one. */
const FARTHER = 2;

/**
 * Leaves out the outliers that were outliers before and only moved a little, on both sides: a yield of 7.45 after 7.59
 * is no news, though its cell changed.
 */
export async function withoutSteady(
  violations: readonly Violation[],
  context: CheckContext,
): Promise<Violation[]> {
  const { diff } = context;
  if (!diff || violations.length === 0) return [...violations];
  const outliers = new Set(violations.map(placeOf));
  const steady = new Set<string>();
  const columns = (await referenceColumns(context)).filter(({ name }) =>
    violations.some(({ column }) => column === name),
  );
  for (const change of diff.changes) {
    if (change.op !== 'modified') continue;
    for (const column of columns) {
      const places = [
        placeOf({
          side: 'base',
          index: change.base.index,
          column: columnName(diff.base.columns, column.base ?? -1),
        }),
        placeOf({ side: 'head', index: change.head.index, column: column.name }),
      ];
      const wereAndAre = places.every((place) => outliers.has(place));
      if (wereAndAre && movedLittle(change, column)) for (const place of places) steady.add(place);
    }
  }
  return violations.filter((each) => !steady.has(placeOf(each)));
}

function movedLittle({ cells }: Modified, { head, usual }: ReferenceColumn): boolean {
  const cell = cells.find(({ headColumn }) => headColumn === head);
  if (!cell) return false;
  const median = quantileOfSorted(usual.numbers.sorted, 0.5);
  return distance(cell.head, median) <= distance(cell.base, median) * FARTHER;
}

function distance(cell: Cell, median: number): number {
  const value = readValue(cellText(cell).trim());
  return value.type === 'number' ? Math.abs(value.value - median) : 0;
}

function placeOf({ side, index, column }: Pick<Violation, 'side' | 'index' | 'column'>): string {
  return JSON.stringify([side, index, column]);
}
