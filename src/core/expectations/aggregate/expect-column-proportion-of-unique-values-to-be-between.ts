import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectColumnProportionOfUniqueValuesToBeBetween = columnAggregate({
  name: 'expect_column_proportion_of_unique_values_to_be_between',
  dimension: 'uniqueness',
  about:
    'The number of distinct values of a column, divided by the number of its values, lies between two bounds; nulls count as neither.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) =>
    distinctScan((distinct, { rows, nulls }) =>
      judgeNumber(rows === nulls ? 0 : distinct.size / (rows - nulls), parameters),
    ),
});
