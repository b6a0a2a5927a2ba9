import { columnMap } from '../column-expectation.ts';
import { membershipTest } from '../membership-test.ts';
import { parseDates, valueSet } from '../parameters.ts';

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
