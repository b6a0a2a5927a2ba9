import type { ColumnScan } from '../define/column-expectation.ts';
import type { AggregateVerdict, RowCounts } from '../define/expectation.ts';
import type { Present } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';

/** The distinct values of a column, by their keys, in the order in which they first appear, and how often each does. */
export type Distinct = ReadonlyMap<string, { readonly value: Present; readonly count: number }>;

/** Collects a column's distinct values for a verdict. */
export function distinctScan(
  judge: (distinct: Distinct, counts: RowCounts) => AggregateVerdict,
): ColumnScan {
  const distinct = new Map<string, { value: Present; count: number }>();
  return {
    value(value) {
      const key = valueKey(value);
      const known = distinct.get(key);
      if (known) known.count++;
      else distinct.set(key, { value, count: 1 });
    },
    finish: (counts) => judge(distinct, counts),
  };
}
