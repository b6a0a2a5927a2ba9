import { mapExpectation } from '../define/expectation.ts';
import { valueKey } from '../values/value-key.ts';

export const expectSelectColumnValuesToBeUniqueWithinRecord = mapExpectation({
  name: 'expect_select_column_values_to_be_unique_within_record',
  dimension: 'uniqueness',
  about:
    'The values of several columns differ from each other in each row; two nulls do not differ.',
  domain: 'columns',
  parameters: {},
  start: () => ({ meets: (values) => new Set(values.map(valueKey)).size === values.length }),
});
