import { columnAggregate } from '../column-expectation.ts';
import { distinctScan } from '../distinct-scan.ts';
import { findBoundsFault } from '../find-bounds-fault.ts';
import { judgeNumber } from '../judge-number.ts';
import { numberBounds, strictness } from '../parameters.ts';

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
