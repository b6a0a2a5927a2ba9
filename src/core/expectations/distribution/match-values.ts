import type { Distinct } from '../judges/distinct-scan.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Present } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';
import type { PartitionObject } from './partition.ts';

/** A column's values beside those expected: first the partition's, then the others in their order. */
export interface MatchedValues {
  readonly values: readonly Present[];
  readonly counts: readonly number[];
  /** Expected shares, which share what is held out among the values that the partition does not have. */
  readonly expected: readonly number[];
}

/**
 * Lays a column's distinct values beside a partition's. Where some are not the partition's, its weights are scaled
 * down by what is held out for those.
 */
export function matchValues(
  distinct: Distinct,
  { values: wanted = [], weights }: PartitionObject,
  holdout: number,
): MatchedValues {
  const known = new Set(wanted.map(valueKey));
  const others = [...distinct]
    .filter(([key]) => !known.has(key))
    .map(([, { value }]) => value)
    .sort((a, b) => compareValues(a, b) ?? 0);
  const values = [...wanted, ...others];
  const scale = others.length > 0 ? 1 - holdout : 1;
  return {
    values,
    counts: values.map((value) => distinct.get(valueKey(value))?.count ?? 0),
    expected: values.map((_, i) =>
      i < wanted.length ? weights[i]! * scale : holdout / others.length,
    ),
  };
}
