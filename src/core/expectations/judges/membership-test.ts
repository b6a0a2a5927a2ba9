import type { ColumnType } from '../../profile/infer-type.ts';
import { momentOf } from '../values/moment-of.ts';
import type { Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';

/**
 * Whether a value is one of a set. In a column of dates, a text that is a date is also one of the set where the set
 * has the same moment in another spelling.
 */
export function membershipTest(
  members: readonly Value[],
  type: ColumnType | undefined,
  parseDates: boolean,
): (value: Value) => boolean {
  const keys = new Set(members.map(valueKey));
  if (!parseDates && type !== 'date' && type !== 'datetime') {
    return (value) => keys.has(valueKey(value));
  }
  const moments = new Set(members.map(momentOfValue));
  moments.delete(undefined);
  return (value) => keys.has(valueKey(value)) || moments.has(momentOfValue(value));
}

const momentOfValue = (value: Value) => (typeof value === 'string' ? momentOf(value) : undefined);
