import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { expectations } from './expectations.ts';
import { judgeCells } from './judge-cells.ts';

export const typeError: Check = {
  name: 'type-error',
  title: 'Cells that are not of their type',
  severity: 'error',
  dimension: 'validity',
  about:
    'A cell cannot be read as what the schema says its column holds: a word where a number should be, a date in another format, text `"1"` in JSON where the number 1 should be. Programs that load the file by its schema fail on it, or drop the value.',
  caveat:
    'Types are read as the Table Schema standard says, which is stricter than Frictionless in a few places that docs/table-schema.md lists: dates need their zeros (`2024-01-05`), and JSON text is no number. What stands for a missing value has to be listed under `missingValues`.',
  hint: 'Correct the cells, or the type and `missingValues` of the field in the schema.',
  peers: [
    'Frictionless: type-error',
    'Great Expectations: expect_column_values_to_be_of_type',
    'Deequ: hasDataType',
  ],
  parameters: {},
  find: async (context) => (await judgeCells(context)).filter(({ kind }) => kind === 'type'),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell', 'cells')} of ${column} cannot be read as ${expectations(violations)}`,
};
