import type { Check } from '../check.ts';
import { labelViolations } from './label-violations.ts';

export const extraLabel: Check = {
  name: 'extra-label',
  title: 'Columns that the schema does not have',
  severity: 'error',
  dimension: 'consistency',
  about:
    'The file has a column that its schema does not describe, so nobody can tell what it holds, and programs that load the file by its schema refuse it. Which columns may be there besides is what `fieldsMatch` of the schema says.',
  caveat:
    'Where the standard matches columns by their order (`fieldsMatch: exact`, the default), a column is told by its name all the same, so that one too many is one finding. A column without a name is left to `blank-label`.',
  hint: 'Describe the column in the schema in the same change, or write `fieldsMatch: subset` there if more columns are welcome.',
  peers: ['Frictionless: extra-label', 'Great Expectations: expect_table_columns_to_match_set'],
  parameters: {},
  find: async (context) => labelViolations(context, ['extra']),
  describe: (_violations, column) => `The column ${column} is not in the schema`,
};
