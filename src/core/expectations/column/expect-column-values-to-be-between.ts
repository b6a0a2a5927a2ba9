import { columnMap } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { bounds, parseDates, strictness } from '../define/parameters.ts';
import { rangeTest } from '../judges/range-test.ts';

export const expectColumnValuesToBeBetween = columnMap({
  name: 'expect_column_values_to_be_between',
  dimension: 'validity',
  about: 'Each value lies between two bounds, which belong to the range unless they are strict.',
  differs:
    'A value that cannot be compared with the bounds, such as `n/a` among numbers, is unexpected; Great Expectations gives up on the column.',
  parameters: { ...bounds, ...strictness, ...parseDates },
  fault: findBoundsFault,
  test: (parameters, { types }) => rangeTest(parameters, types[0]),
});
