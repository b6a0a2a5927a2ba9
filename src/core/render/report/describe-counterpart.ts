import type { FindingRow } from '../../checks/finding.ts';
import { describePlace } from './describe-place.ts';

/** The other row of a pair in words; file and key come out of data and stand apart to be escaped. */
export interface CounterpartWords {
  readonly path?: string;
  readonly place: string;
  readonly key?: string;
}

/**
 * Where the other row of a finding's row is; its key only where it differs from the row's own.
 *
 * @example
 * describeCounterpart({ side: 'head', row: 9, key: 'a', counterpart: { side: 'base', row: 3, line: 4, key: 'b' } })
 * // { place: 'line 4 of base', key: 'b' }
 */
export function describeCounterpart({
  counterpart,
  key,
}: FindingRow): CounterpartWords | undefined {
  if (!counterpart) return undefined;
  const { path, key: other } = counterpart;
  return {
    ...(path === undefined ? {} : { path }),
    place: describePlace(counterpart),
    ...(other === undefined || (other === key && path === undefined) ? {} : { key: other }),
  };
}
