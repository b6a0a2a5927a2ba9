import { aggregateExpectation } from '../define/expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectTableRowCountToBeBetween = aggregateExpectation({
  name: 'expect_table_row_count_to_be_between',
  dimension: 'completeness',
  about: 'The number of rows lies between two bounds.',
  domain: 'table',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => ({ finish: ({ rows }) => judgeNumber(rows, parameters) }),
});
