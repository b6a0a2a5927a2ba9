import { aggregateExpectation } from '../define/expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectTableColumnCountToBeBetween = aggregateExpectation({
  name: 'expect_table_column_count_to_be_between',
  dimension: 'consistency',
  about: 'The number of columns lies between two bounds.',
  domain: 'table',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters, { table }) => ({
    finish: () => judgeNumber(table.columns.length, parameters),
  }),
});
