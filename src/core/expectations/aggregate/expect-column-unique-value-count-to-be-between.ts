import { columnAggregate } from '../column-expectation.ts';
import { distinctScan } from '../distinct-scan.ts';
import { findBoundsFault } from '../find-bounds-fault.ts';
import { judgeNumber } from '../judge-number.ts';
import { numberBounds, strictness } from '../parameters.ts';

export const expectColumnUniqueValueCountToBeBetween = columnAggregate({
  name: 'expect_column_unique_value_count_to_be_between',
  dimension: 'uniqueness',
  about: 'The number of distinct values of a column lies between two bounds.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => distinctScan((distinct) => judgeNumber(distinct.size, parameters)),
});
