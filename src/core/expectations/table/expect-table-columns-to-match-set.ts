import { z } from 'zod';
import { aggregateExpectation } from '../define/expectation.ts';
import type { Json } from '../values/value.ts';

export const expectTableColumnsToMatchSet = aggregateExpectation({
  name: 'expect_table_columns_to_match_set',
  dimension: 'consistency',
  about:
    'The columns are those of a set, in any order; with `exact_match: false` there may be others.',
  domain: 'table',
  parameters: {
    column_set: z
      .array(z.string())
      .nullable()
      .meta({ description: 'The names.', examples: [['id', 'text', 'label']] }),
    exact_match: z
      .boolean()
      .nullable()
      .default(true)
      .meta({ description: 'Whether other columns are refused.', examples: [false] }),
  },
  start: ({ column_set, exact_match }, { table: { columns } }) => {
    const expected = new Set(column_set ?? []);
    const actual = new Set(columns);
    const unexpected = [...actual].filter((name) => !expected.has(name)).sort();
    const missing = [...expected].filter((name) => !actual.has(name)).sort();
    const mismatched: Readonly<Record<string, Json>> = {
      ...(unexpected.length > 0 ? { unexpected } : {}),
      ...(missing.length > 0 ? { missing } : {}),
    };
    const success = missing.length === 0 && (!exact_match || unexpected.length === 0);
    return {
      finish: () => ({
        success,
        observed_value: [...actual].sort(),
        ...(unexpected.length + missing.length > 0 ? { details: { mismatched } } : {}),
      }),
    };
  },
});
