import type { Check } from '../check.ts';
import { labelViolations } from './label-violations.ts';

export const incorrectLabel: Check = {
  name: 'incorrect-label',
  title: 'Columns named or placed otherwise than the schema says',
  severity: 'error',
  dimension: 'consistency',
  about:
    'A column stands where the schema has another one: it was renamed, or columns changed places. Programs that read columns by their order, as the standard has it unless `fieldsMatch` says otherwise, take one for the other.',
  caveat:
    'Of columns that changed places, the fewest that explain it are named. Cells are judged by the column that carries the name. In JSON, keys have no order, and none is asked for.',
  hint: 'Put the columns into the order of the schema, or write `fieldsMatch: equal` there if the order does not matter.',
  peers: [
    'Frictionless: incorrect-label',
    'Great Expectations: expect_table_columns_to_match_ordered_list',
  ],
  parameters: {},
  find: async (context) => labelViolations(context, ['renamed', 'moved']),
  describe: ([first]) => `The header is not what the schema says: ${first?.detail ?? ''}`,
};
