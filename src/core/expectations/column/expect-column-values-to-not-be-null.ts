import { mapExpectation } from '../define/expectation.ts';

export const expectColumnValuesToNotBeNull = mapExpectation({
  name: 'expect_column_values_to_not_be_null',
  dimension: 'completeness',
  about: 'Each row has a value in the column.',
  domain: 'column',
  nulls: 'kept',
  parameters: {},
  start: () => ({ meets: ([value]) => value !== null }),
});
