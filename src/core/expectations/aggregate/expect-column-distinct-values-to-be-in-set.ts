import { columnAggregate } from '../define/column-expectation.ts';
import { parseDates, valueSet } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { compareSets } from '../values/compare-sets.ts';

/** How many values a list of the result holds, as in Great Expectations. */
const PARTIAL = 20;

export const expectColumnDistinctValuesToBeInSet = columnAggregate({
  name: 'expect_column_distinct_values_to_be_in_set',
  dimension: 'validity',
  about: 'Every distinct value of a column is one of a set.',
  parameters: { value_set: valueSet, ...parseDates },
  start: ({ value_set, parse_strings_as_datetimes }, { types }) =>
    distinctScan((distinct) => {
      const set = value_set ?? [];
      const { unexpected } = compareSets(
        distinct,
        set,
        types[0],
        parse_strings_as_datetimes ?? false,
      );
      return {
        success: unexpected.length === 0,
        observed_value: null,
        more: {
          unexpected_count: unexpected.length,
          partial_unexpected_list: unexpected.slice(0, PARTIAL),
        },
      };
    }),
});
