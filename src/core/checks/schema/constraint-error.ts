import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { expectations } from './expectations.ts';
import { judgeCells } from './judge-cells.ts';

export const constraintError: Check = {
  name: 'constraint-error',
  title: 'Cells that break a constraint',
  severity: 'error',
  dimension: 'validity',
  about:
    'A cell is of its type and still not what the schema allows: it is missing where it is required, too small or too large, too short or too long, does not match the pattern, is none of the values listed, or does not fit its JSON Schema. The message names each constraint that is broken.',
  caveat:
    'The constraint is as good as the schema: a new category that is right and not listed yet shows here. A pattern that needs look-around is matched with a bound on time; a text over which it takes too long is reported, since nobody knows.',
  hint: 'Correct the cells, or widen the constraint in the schema.',
  peers: [
    'Frictionless: constraint-error',
    'Great Expectations: expect_column_values_to_not_be_null, expect_column_values_to_be_between, expect_column_values_to_be_in_set, expect_column_values_to_match_regex, expect_column_value_lengths_to_be_between',
    'Deequ: isComplete, hasMin, hasMax, isContainedIn, hasPattern',
    'dbt: not_null, accepted_values',
  ],
  parameters: {},
  find: async (context) => (await judgeCells(context)).filter(({ kind }) => kind === 'constraint'),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell', 'cells')} of ${column} ${violations.length === 1 ? 'breaks' : 'break'} a constraint: expected ${expectations(violations)}`,
};
