import { columnAggregate } from '../define/column-expectation.ts';
import { flag, parseDates, valueSet } from '../define/parameters.ts';
import { type Distinct, distinctScan } from '../judges/distinct-scan.ts';
import { membershipTest } from '../judges/membership-test.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Present } from '../values/value.ts';
import { valueJson } from '../values/value-json.ts';

export const expectColumnMostCommonValueToBeInSet = columnAggregate({
  name: 'expect_column_most_common_value_to_be_in_set',
  dimension: 'accuracy',
  about:
    'The most frequent value of a column is one of a set. Where several are, it is not met, unless `ties_okay` and one of them is.',
  parameters: {
    value_set: valueSet,
    ties_okay: flag('Whether one of several most frequent values may be the one of the set.'),
    ...parseDates,
  },
  start: ({ value_set, ties_okay, parse_strings_as_datetimes }, { types }) => {
    const isMember = membershipTest(value_set ?? [], types[0], parse_strings_as_datetimes ?? false);
    return distinctScan((distinct) => {
      const common = mostCommon(distinct);
      const success = common.some(isMember) && (common.length === 1 || ties_okay === true);
      return { success, observed_value: common.map(valueJson) };
    });
  },
});

/** In their order, as Great Expectations tells them. */
function mostCommon(distinct: Distinct): Present[] {
  const all = [...distinct.values()];
  const most = all.reduce((greatest, { count }) => Math.max(greatest, count), 0);
  return all
    .filter(({ count }) => count === most)
    .map(({ value }) => value)
    .sort((a, b) => compareValues(a, b) ?? 0);
}
