import { columnAggregate } from '../define/column-expectation.ts';
import { parseDates, valueSet } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { compareSets } from '../values/compare-sets.ts';

/** How many values a list of the result holds, as in Great Expectations. */
const PARTIAL = 20;

export const expectColumnDistinctValuesToEqualSet = columnAggregate({
  name: 'expect_column_distinct_values_to_equal_set',
  dimension: 'validity',
  about: 'The distinct values of a column are those of a set, no more and no fewer.',
  parameters: { value_set: valueSet, ...parseDates },
  start: ({ value_set, parse_strings_as_datetimes }, { types }) =>
    distinctScan((distinct) => {
      const set = value_set ?? [];
      const { unexpected, missing } = compareSets(
        distinct,
        set,
        types[0],
        parse_strings_as_datetimes ?? false,
      );
      return {
        success: unexpected.length + missing.length === 0,
        observed_value: null,
        more: {
          unexpected_count: unexpected.length,
          partial_unexpected_list: unexpected.slice(0, PARTIAL),
          missing_count: missing.length,
          partial_missing_list: missing.slice(0, PARTIAL),
        },
      };
    }),
});
