import type { ColumnScan } from '../define/column-expectation.ts';
import { CannotJudge, type Surroundings } from '../define/expectation.ts';
import type { Present } from '../values/value.ts';
import { valueJson } from '../values/value-json.ts';
import { orderFor, type Range, rangeTest } from './range-test.ts';

/**
 * Finds the greatest or least value of a column, numbers, dates or text, and judges it by bounds.
 *
 * @param sign 1 for the greatest, -1 for the least
 */
export function extreme(sign: 1 | -1, range: Range, { types }: Surroundings): ColumnScan {
  const order = orderFor(types[0], range.parse_strings_as_datetimes ?? false);
  const isWithin = rangeTest(range, types[0]);
  let found: Present | undefined;
  return {
    value(value) {
      const step = found === undefined ? sign : order(value, found);
      if (step === undefined) {
        throw new CannotJudge(
          'The column holds values that have no order, such as a number and a text.',
        );
      }
      if (step * sign > 0) found = value;
    },
    finish: () =>
      found === undefined
        ? { success: false, observed_value: null }
        : { success: isWithin(found), observed_value: valueJson(found) },
  };
}
