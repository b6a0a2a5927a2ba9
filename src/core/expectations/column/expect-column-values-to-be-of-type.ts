import { z } from 'zod';
import { columnMap } from '../define/column-expectation.ts';
import { findTypeFault } from '../values/type-names.ts';
import { typeTest } from '../values/type-test.ts';

export const expectColumnValuesToBeOfType = columnMap({
  name: 'expect_column_values_to_be_of_type',
  dimension: 'validity',
  about: 'Each value is of a type, by its name in Python, pandas, SQL or Spark.',
  differs:
    'Judges value by value, as Great Expectations does for columns of objects; of other columns it compares the type of the column. A whole number is a `float` too.',
  parameters: {
    type_: z.string().meta({ description: 'The name of the type.', examples: ['int64'] }),
  },
  fault: ({ type_ }) => findTypeFault([type_]),
  test: ({ type_ }) => typeTest([type_]),
});
