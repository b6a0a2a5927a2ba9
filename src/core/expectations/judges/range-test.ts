import type { ColumnType } from '../../profile/infer-type.ts';
import { CannotJudge } from '../define/expectation.ts';
import { compareMoments, compareValues, type Order } from '../values/compare-values.ts';
import type { Present } from '../values/value.ts';

/** Bounds as Great Expectations writes them. */
export interface Range {
  readonly min_value?: number | string | null | undefined;
  readonly max_value?: number | string | null | undefined;
  readonly strict_min: boolean | null;
  readonly strict_max: boolean | null;
  readonly parse_strings_as_datetimes?: boolean | null;
}

/**
 * Whether values lie in a range. A value that has no order with a bound does not.
 *
 * @param type of the column, where known
 * @throws {CannotJudge} where a bound is a number and the column holds text, or the other way round.
 */
export function rangeTest(range: Range, type: ColumnType | undefined): (value: Present) => boolean {
  const least = range.min_value ?? undefined;
  const greatest = range.max_value ?? undefined;
  for (const bound of [least, greatest]) if (bound !== undefined) refuseOtherKind(bound, type);
  const order = orderFor(type, range.parse_strings_as_datetimes ?? false);
  return (value) =>
    (least === undefined || isAbove(order(value, least), range.strict_min ?? false)) &&
    (greatest === undefined || isAbove(order(greatest, value), range.strict_max ?? false));
}

/** The order by which a column's values are compared: dates by when they are, where the column holds dates. */
export function orderFor(type: ColumnType | undefined, parseDates: boolean): Order {
  const areDates = parseDates || type === 'date' || type === 'datetime';
  return areDates ? compareMoments : compareValues;
}

function isAbove(order: number | undefined, strictly: boolean): boolean {
  if (order === undefined) return false;
  return strictly ? order > 0 : order >= 0;
}

const NUMERIC: readonly (ColumnType | undefined)[] = ['integer', 'number', 'boolean'];
const TEXTUAL: readonly (ColumnType | undefined)[] = ['text', 'date', 'datetime', 'json'];

function refuseOtherKind(bound: number | string, type: ColumnType | undefined): void {
  if (typeof bound === 'number' && TEXTUAL.includes(type)) {
    throw new CannotJudge(`The bound ${bound} is a number, and the column holds ${type}.`);
  }
  if (typeof bound === 'string' && NUMERIC.includes(type)) {
    throw new CannotJudge(
      `The bound ${JSON.stringify(bound)} is text, and the column holds ${type}s.`,
    );
  }
}
