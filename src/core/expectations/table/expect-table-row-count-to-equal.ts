import { aggregateExpectation } from '../define/expectation.ts';
import { countParameter } from '../define/parameters.ts';

export const expectTableRowCountToEqual = aggregateExpectation({
  name: 'expect_table_row_count_to_equal',
  dimension: 'completeness',
  about: 'The number of rows is one and no other.',
  domain: 'table',
  parameters: { value: countParameter },
  start: ({ value }) => ({
    finish: ({ rows }) => ({ success: rows === value, observed_value: rows }),
  }),
});
