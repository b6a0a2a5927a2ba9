import { aggregateExpectation } from '../expectation.ts';
import { findBoundsFault } from '../find-bounds-fault.ts';
import { judgeNumber } from '../judge-number.ts';
import { numberBounds, strictness } from '../parameters.ts';

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
