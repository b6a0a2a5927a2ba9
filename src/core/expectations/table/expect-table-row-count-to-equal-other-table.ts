import { z } from 'zod';
import { aggregateExpectation, CannotJudge } from '../expectation.ts';

export const expectTableRowCountToEqualOtherTable = aggregateExpectation({
  name: 'expect_table_row_count_to_equal_other_table',
  dimension: 'completeness',
  about: 'The file has as many rows as another file of the repository at the same revision.',
  differs:
    '`other_table_name` is the path of a file; Great Expectations compares tables of a database.',
  domain: 'table',
  parameters: {
    other_table_name: z.string().meta({
      description: 'The path of the other file, from the root.',
      examples: ['data/labels.csv'],
    }),
  },
  start: async ({ other_table_name }, { other }) => {
    const found = await other(other_table_name);
    if (!found) throw new CannotJudge(`There is no data file ${JSON.stringify(other_table_name)}.`);
    const { rowCount } = found;
    return {
      finish: ({ rows }) => ({
        success: rows === rowCount,
        observed_value: { self: rows, other: rowCount },
      }),
    };
  },
});
