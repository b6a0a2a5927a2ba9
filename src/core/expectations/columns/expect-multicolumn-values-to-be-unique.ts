import { mapExpectation } from '../define/expectation.ts';
import { valueKey } from '../values/value-key.ts';

export const expectMulticolumnValuesToBeUnique = mapExpectation({
  name: 'expect_multicolumn_values_to_be_unique',
  dimension: 'uniqueness',
  about:
    'Great Expectations 0.x, now `expect_select_column_values_to_be_unique_within_record`: the values of several columns differ from each other in each row.',
  domain: 'columns',
  parameters: {},
  start: () => ({ meets: (values) => new Set(values.map(valueKey)).size === values.length }),
});
