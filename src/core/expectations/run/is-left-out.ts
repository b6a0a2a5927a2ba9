import type { MapExpectation } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';
import type { IgnoreRowIf } from './configured-expectation.ts';

/** Whether a row is not judged for want of values: a column's null, or what `ignore_row_if` says. */
export function isLeftOut(
  values: readonly Value[],
  { domain, nulls }: Pick<MapExpectation, 'domain' | 'nulls'>,
  ignoreRowIf: IgnoreRowIf,
): boolean {
  if (nulls === 'kept') return false;
  if (domain === 'column') return values[0] === null;
  if (ignoreRowIf === 'never') return false;
  const isNull = (value: Value) => value === null;
  return ignoreRowIf === 'any' ? values.some(isNull) : values.every(isNull);
}
