import { aggregateExpectation } from '../define/expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { openOtherTable, otherTableName } from '../other-table/open-other-table.ts';

export const expectTableRowCountRatioToOtherTableToBeBetween = aggregateExpectation({
  name: 'expect_table_row_count_ratio_to_other_table_to_be_between',
  dimension: 'completeness',
  about:
    'The number of rows, divided by that of another file of the repository at the same revision, lies between two bounds.',
  elsewhere: 'It is Deequ’s and DQDL’s `RowCountMatch`. The row condition is about this file.',
  domain: 'table',
  parameters: { other_table_name: otherTableName, ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: async ({ other_table_name, ...range }, surroundings) => {
    const { rowCount } = await openOtherTable(other_table_name, surroundings);
    return {
      finish: ({ rows }) => ({
        ...judgeNumber(rowCount === 0 ? null : rows / rowCount, range),
        details: { self: rows, other: rowCount },
      }),
    };
  },
});
