import { mapExpectation } from '../define/expectation.ts';
import { valueKey } from '../values/value-key.ts';

export const expectMulticolumnValuesToBeEqual = mapExpectation({
  name: 'expect_multicolumn_values_to_be_equal',
  dimension: 'consistency',
  about: 'The values of several columns are equal in each row; two nulls are equal.',
  domain: 'columns',
  parameters: {},
  start: () => ({
    meets: ([first = null, ...rest]) => rest.every((value) => valueKey(value) === valueKey(first)),
  }),
});
