import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectColumnUniqueValueCountToBeBetween = columnAggregate({
  name: 'expect_column_unique_value_count_to_be_between',
  dimension: 'uniqueness',
  about: 'The number of distinct values of a column lies between two bounds.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => distinctScan((distinct) => judgeNumber(distinct.size, parameters)),
});
