import { columnMap } from '../define/column-expectation.ts';
import { parseDates, valueSet } from '../define/parameters.ts';
import { membershipTest } from '../judges/membership-test.ts';

export const expectColumnValuesToBeInSet = columnMap({
  name: 'expect_column_values_to_be_in_set',
  dimension: 'validity',
  about: 'Each value is one of a set. Types count: `1` is not `"1"`.',
  parameters: { value_set: valueSet, ...parseDates },
  test: ({ value_set, parse_strings_as_datetimes }, { types }) => {
    if (value_set === null) return () => true;
    return membershipTest(value_set, types[0], parse_strings_as_datetimes ?? false);
  },
});
