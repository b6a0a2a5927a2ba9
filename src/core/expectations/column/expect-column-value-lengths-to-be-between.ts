import { columnMap } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { rangeTest } from '../judges/range-test.ts';
import { lengthOf } from '../values/length-of.ts';

export const expectColumnValueLengthsToBeBetween = columnMap({
  name: 'expect_column_value_lengths_to_be_between',
  dimension: 'validity',
  about: 'The length of each value, in characters, lies between two bounds.',
  differs:
    'Numbers are as long as they are written; Great Expectations counts the characters of `34.0` for `34` where the column has a null.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  test: (parameters) => {
    const isWithin = rangeTest(parameters, 'integer');
    return (_value, cell) => isWithin(lengthOf(cell));
  },
});
