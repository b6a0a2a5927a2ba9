import { aggregateExpectation } from '../define/expectation.ts';
import { countParameter } from '../define/parameters.ts';

export const expectTableColumnCountToEqual = aggregateExpectation({
  name: 'expect_table_column_count_to_equal',
  dimension: 'consistency',
  about: 'The number of columns is one and no other.',
  domain: 'table',
  parameters: { value: countParameter },
  start: ({ value }, { table: { columns } }) => ({
    finish: () => ({ success: columns.length === value, observed_value: columns.length }),
  }),
});
