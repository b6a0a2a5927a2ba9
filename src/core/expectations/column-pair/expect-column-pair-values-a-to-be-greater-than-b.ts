import { mapExpectation } from '../define/expectation.ts';
import { flag, parseDates } from '../define/parameters.ts';
import { orderFor } from '../judges/range-test.ts';

export const expectColumnPairValuesAToBeGreaterThanB = mapExpectation({
  name: 'expect_column_pair_values_a_to_be_greater_than_b',
  dimension: 'consistency',
  about: 'In each row the first value is greater than the second. A null is not.',
  domain: 'column-pair',
  parameters: { or_equal: flag('Whether equal values are fine.'), ...parseDates },
  start: ({ or_equal, parse_strings_as_datetimes }, { types }) => {
    const areDates = types.every((type) => type === 'date' || type === 'datetime');
    const order = orderFor(areDates ? 'datetime' : undefined, parse_strings_as_datetimes ?? false);
    return {
      meets: ([a = null, b = null]) => {
        const found = a === null || b === null ? undefined : order(a, b);
        if (found === undefined) return false;
        return or_equal ? found >= 0 : found > 0;
      },
    };
  },
});
