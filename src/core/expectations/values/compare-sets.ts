import type { ColumnType } from '../../profile/infer-type.ts';
import type { Distinct } from '../judges/distinct-scan.ts';
import { membershipTest } from '../judges/membership-test.ts';
import type { Json, Present, Value } from './value.ts';
import { valueJson } from './value-json.ts';

/** What a column's distinct values have beyond a set, and what they lack of it. Nulls of the set are no values. */
export interface SetDifference {
  readonly unexpected: readonly Json[];
  readonly missing: readonly Json[];
}

/** Compares a column's distinct values with a set; in a column of dates, by moment. */
export function compareSets(
  distinct: Distinct,
  set: readonly Value[],
  type: ColumnType | undefined,
  parseDates: boolean,
): SetDifference {
  const seen = [...distinct.values()].map(({ value }) => value);
  const wanted = set.filter((value): value is Present => value !== null);
  const isWanted = membershipTest(wanted, type, parseDates);
  const isSeen = membershipTest(seen, type, parseDates);
  return {
    unexpected: seen.filter((value) => !isWanted(value)).map(valueJson),
    missing: wanted.filter((value) => !isSeen(value)).map(valueJson),
  };
}
