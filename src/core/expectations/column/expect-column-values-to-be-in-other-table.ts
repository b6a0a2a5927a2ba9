import { z } from 'zod';
import { mapExpectation } from '../define/expectation.ts';
import { openOtherTable, otherTableName } from '../other-table/open-other-table.ts';
import { readOtherColumns } from '../other-table/read-other-columns.ts';
import { valueKey } from '../values/value-key.ts';

export const expectColumnValuesToBeInOtherTable = mapExpectation({
  name: 'expect_column_values_to_be_in_other_table',
  dimension: 'consistency',
  about:
    'Each value also stands in a column of another file of the repository, at the same revision; nulls are left out.',
  elsewhere:
    'Deequ’s `ReferentialIntegrity` divides the distinct values that are missing there by the rows; here `mostly` is a share of rows.',
  domain: 'column',
  parameters: {
    other_table_name: otherTableName,
    other_column: z
      .string()
      .min(1, 'must not be empty')
      .meta({ description: 'The column of the other file.', examples: ['id'] }),
  },
  start: async ({ other_table_name, other_column }, surroundings) => {
    const other = await openOtherTable(other_table_name, surroundings);
    const known = new Set<string>();
    for await (const [value = null] of readOtherColumns(other, [other_column], surroundings.types))
      known.add(valueKey(value));
    return { meets: ([value = null]) => known.has(valueKey(value)) };
  },
});
