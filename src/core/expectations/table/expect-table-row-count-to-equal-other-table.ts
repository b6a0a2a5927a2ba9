import { aggregateExpectation } from '../define/expectation.ts';
import { openOtherTable, otherTableName } from '../other-table/open-other-table.ts';

export const expectTableRowCountToEqualOtherTable = aggregateExpectation({
  name: 'expect_table_row_count_to_equal_other_table',
  dimension: 'completeness',
  about: 'The file has as many rows as another file of the repository at the same revision.',
  differs:
    '`other_table_name` is the path of a file; Great Expectations compares tables of a database.',
  domain: 'table',
  parameters: { other_table_name: otherTableName },
  start: async ({ other_table_name }, surroundings) => {
    const { rowCount } = await openOtherTable(other_table_name, surroundings);
    return {
      finish: ({ rows }) => ({
        success: rows === rowCount,
        observed_value: { self: rows, other: rowCount },
      }),
    };
  },
});
