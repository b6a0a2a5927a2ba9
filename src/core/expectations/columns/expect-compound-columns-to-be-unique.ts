import { mapExpectation } from '../define/expectation.ts';
import { duplicateJudge } from '../judges/duplicate-judge.ts';

export const expectCompoundColumnsToBeUnique = mapExpectation({
  name: 'expect_compound_columns_to_be_unique',
  dimension: 'uniqueness',
  about:
    'No combination of values of several columns occurs twice; every row of a repeated one is unexpected.',
  domain: 'columns',
  parameters: {},
  start: () => duplicateJudge(),
});
