import { describeCounterpart, describeDetail } from './describe-counterpart.ts';
import { describePlace } from './describe-place.ts';
import type { KindRow } from './kind-rows.ts';
import { nameOfFile } from './located-finding.ts';

/**
 * A row of a finding in plain text: where it is, its key, the other row it is about, what was seen. Out of data.
 *
 * @example
 * describeRow({ row: { side: 'head', row: 2, line: 3, key: 'T-1', detail: '00501 → 501' } })
 * // 'line 3, key T-1: 00501 → 501'
 */
export function describeRow({ file, row }: KindRow): string {
  const other = describeCounterpart(row);
  const where = joined([file && nameOfFile(file), describePlace(row), named(row.key)]);
  const pair = other ? ` ↔ ${joined([other.path, other.place, named(other.key)])}` : '';
  return [`${where}${pair}`, describeDetail(row)].filter((part) => part !== '').join(': ');
}

function named(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `key ${key}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
