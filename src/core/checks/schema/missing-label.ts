import type { Check } from '../check.ts';
import { labelViolations } from './label-violations.ts';

export const missingLabel: Check = {
  name: 'missing-label',
  title: 'Columns that the schema has and the file lacks',
  severity: 'error',
  dimension: 'completeness',
  about:
    'The schema of the file has a field that no column of the file is named after. Whoever reads the file by its schema finds nothing there. Which columns may be missing is what `fieldsMatch` of the schema says.',
  caveat:
    'In JSON a key that no record has counts only where the field is required or part of the primary key. Names are compared letter for letter, case included.',
  hint: 'Put the column back, or take the field out of the schema in the same change.',
  peers: [
    'Frictionless: missing-label',
    'Great Expectations: expect_table_columns_to_match_set',
    'Deequ: hasColumn',
  ],
  parameters: {},
  find: async (context) => labelViolations(context, ['missing', 'unmatched']),
  describe: (_violations, column) =>
    column === undefined
      ? 'The file has none of the columns that the schema names'
      : `The file has no column ${column}, which the schema names`,
};
