import type { ChangeName, ClassName, RowData } from '../page-data.ts';
import { baseRowOf, cellOf, changeOf, classesOf, headRowOf, textOf } from './changed-row.ts';

/** What rows are sorted by: a side's rows, the worst class, or a column (its position). */
export interface Sort {
  readonly by: 'base' | 'head' | 'class' | number;
  readonly descending: boolean;
}

/** The most telling first: a row that only another spelling or place sets apart comes last. */
const CLASS_RANK: Readonly<Record<ClassName | ChangeName, number>> = {
  damage: 0,
  substantive: 1,
  added: 2,
  removed: 3,
  cosmetic: 4,
  moved: 5,
  modified: 6,
};

/**
 * Positions of rows in sorted order; equal ones keep theirs, and rows without a value come last either way.
 * A column sorts as numbers where every value is one, else as text.
 */
export function sortRows(
  rows: readonly RowData[],
  positions: readonly number[],
  sort: Sort,
  kinds: readonly (readonly [ClassName, string])[],
): number[] {
  let values = positions.map((i) => sortValue(rows[i]!, sort, kinds));
  if (typeof sort.by === 'number' && values.every(isNumber)) {
    values = values.map((value) => (value === undefined ? undefined : Number(value)));
  }
  const sign = sort.descending ? -1 : 1;
  const order = [...positions.keys()].sort((a, b) => compare(values[a], values[b], sign));
  return order.map((i) => positions[i]!);
}

type SortValue = number | string | undefined;

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -sign : sign;
}

function sortValue(
  row: RowData,
  { by }: Sort,
  kinds: readonly (readonly [ClassName, string])[],
): SortValue {
  switch (by) {
    case 'base':
      return baseRowOf(row) || undefined;
    case 'head':
      return headRowOf(row) || undefined;
    case 'class':
      return CLASS_RANK[classesOf(row, kinds)[0] ?? changeOf(row)];
    default:
      return textOf(cellOf(row, by)).trim().toLowerCase() || undefined;
  }
}

function isNumber(value: SortValue): boolean {
  return value === undefined || Number.isFinite(Number(value));
}
