import { duplicateJudge } from '../duplicate-judge.ts';
import { mapExpectation } from '../expectation.ts';

export const expectCompoundColumnsToBeUnique = mapExpectation({
  name: 'expect_compound_columns_to_be_unique',
  dimension: 'uniqueness',
  about:
    'No combination of values of several columns occurs twice; every row of a repeated one is unexpected.',
  domain: 'columns',
  parameters: {},
  start: () => duplicateJudge(),
});
