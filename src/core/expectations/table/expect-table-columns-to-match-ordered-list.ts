import { z } from 'zod';
import { aggregateExpectation } from '../define/expectation.ts';

export const expectTableColumnsToMatchOrderedList = aggregateExpectation({
  name: 'expect_table_columns_to_match_ordered_list',
  dimension: 'consistency',
  about: 'The columns are those of a list, in its order.',
  domain: 'table',
  parameters: {
    column_list: z
      .array(z.string())
      .nullable()
      .meta({ description: 'The names.', examples: [['id', 'text', 'label']] }),
  },
  start: ({ column_list }, { table: { columns } }) => {
    const expected = column_list ?? columns;
    const length = Math.max(expected.length, columns.length);
    const mismatched = Array.from({ length }, (_, i) => ({
      'Expected Column Position': i,
      Expected: expected[i] ?? null,
      Found: columns[i] ?? null,
    })).filter(({ Expected, Found }) => Expected !== Found);
    const success = mismatched.length === 0;
    return {
      finish: () => ({
        success,
        observed_value: columns,
        ...(success ? {} : { details: { mismatched } }),
      }),
    };
  },
});
