import { mapExpectation } from '../define/expectation.ts';

export const expectColumnValuesToBeNull = mapExpectation({
  name: 'expect_column_values_to_be_null',
  dimension: 'completeness',
  about: 'No row has a value in the column.',
  domain: 'column',
  nulls: 'kept',
  parameters: {},
  start: () => ({ meets: ([value]) => value === null }),
});
