import { mapExpectation } from '../define/expectation.ts';
import { valueKey } from '../values/value-key.ts';

export const expectColumnPairValuesToBeEqual = mapExpectation({
  name: 'expect_column_pair_values_to_be_equal',
  dimension: 'consistency',
  about: 'The two values of each row are equal. A null equals nothing, not even a null.',
  domain: 'column-pair',
  parameters: {},
  start: () => ({
    meets: ([a = null, b = null]) => a !== null && b !== null && valueKey(a) === valueKey(b),
  }),
});
