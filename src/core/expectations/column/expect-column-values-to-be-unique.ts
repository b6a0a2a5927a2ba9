import { mapExpectation } from '../define/expectation.ts';
import { duplicateJudge } from '../judges/duplicate-judge.ts';

export const expectColumnValuesToBeUnique = mapExpectation({
  name: 'expect_column_values_to_be_unique',
  dimension: 'uniqueness',
  about: 'No value occurs twice; every row of a repeated value is unexpected.',
  domain: 'column',
  parameters: {},
  start: () => duplicateJudge(),
});
