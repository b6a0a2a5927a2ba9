import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectColumnProportionOfNonNullValuesToBeBetween = columnAggregate({
  name: 'expect_column_proportion_of_non_null_values_to_be_between',
  dimension: 'completeness',
  about: 'The share of rows that have a value in a column lies between two bounds.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => ({
    value() {},
    finish: ({ rows, nulls }) => judgeNumber(rows === 0 ? 0 : (rows - nulls) / rows, parameters),
  }),
});
