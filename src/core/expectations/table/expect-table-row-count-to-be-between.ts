import { aggregateExpectation } from '../expectation.ts';
import { findBoundsFault } from '../find-bounds-fault.ts';
import { judgeNumber } from '../judge-number.ts';
import { numberBounds, strictness } from '../parameters.ts';

export const expectTableRowCountToBeBetween = aggregateExpectation({
  name: 'expect_table_row_count_to_be_between',
  dimension: 'completeness',
  about: 'The number of rows lies between two bounds.',
  domain: 'table',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => ({ finish: ({ rows }) => judgeNumber(rows, parameters) }),
});
