import type { FindingRow } from '../../checks/finding.ts';
import { describeOrigin } from './describe-origin.ts';
import { describePlace } from './describe-place.ts';

/** The other row of a pair in words; all but the place come out of data and are to be escaped. */
export interface CounterpartWords {
  readonly path?: string;
  readonly place: string;
  readonly key?: string;
}

/**
 * Where the other row of a finding's row is, unless its detail says so already; its key only where it differs from
 * the row's own.
 *
 * @example
 * describeCounterpart({ side: 'head', row: 9, key: 'a', counterpart: { side: 'base', row: 3, line: 4, key: 'b' } })
 * // { place: 'line 4 of base', key: 'b' }
 * describeCounterpart({ side: 'head', row: 9, detail: 'also line 4', counterpart: { side: 'head', row: 3, line: 4 } })
 * // undefined
 */
export function describeCounterpart({
  counterpart,
  detail = '',
  key,
}: FindingRow): CounterpartWords | undefined {
  if (!counterpart) return undefined;
  const { path, key: other, line, row } = counterpart;
  const isTold = new RegExp(`\\b(?:line|row) ${line ?? row}(?!\\d)`).test(detail);
  if (isTold) return undefined;
  return {
    ...(path === undefined ? {} : { path }),
    place: describePlace(counterpart),
    ...(other === undefined || (other === key && path === undefined) ? {} : { key: other }),
  };
}

/** What was seen in a row, and since when its other row is there. Out of data. */
export function describeDetail(row: FindingRow): string {
  return `${row.detail ?? ''}${describeOrigin(row)}`.trim();
}
