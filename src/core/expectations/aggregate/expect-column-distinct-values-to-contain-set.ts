import { columnAggregate } from '../define/column-expectation.ts';
import { parseDates, valueSet } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { compareSets } from '../values/compare-sets.ts';

/** How many values a list of the result holds, as in Great Expectations. */
const PARTIAL = 20;

export const expectColumnDistinctValuesToContainSet = columnAggregate({
  name: 'expect_column_distinct_values_to_contain_set',
  dimension: 'validity',
  about: 'Every value of a set occurs in a column.',
  parameters: { value_set: valueSet, ...parseDates },
  start: ({ value_set, parse_strings_as_datetimes }, { types }) =>
    distinctScan((distinct) => {
      const set = value_set ?? [];
      const { missing } = compareSets(distinct, set, types[0], parse_strings_as_datetimes ?? false);
      return {
        success: missing.length === 0,
        observed_value: null,
        more: {
          missing_count: missing.length,
          partial_missing_list: missing.slice(0, PARTIAL),
        },
      };
    }),
});
