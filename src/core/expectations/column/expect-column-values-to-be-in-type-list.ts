import { z } from 'zod';
import { columnMap } from '../define/column-expectation.ts';
import { findTypeFault } from '../values/type-names.ts';
import { typeTest } from '../values/type-test.ts';

export const expectColumnValuesToBeInTypeList = columnMap({
  name: 'expect_column_values_to_be_in_type_list',
  dimension: 'validity',
  about: 'Each value is of one of some types, by their names in Python, pandas, SQL or Spark.',
  differs:
    'Judges value by value, as Great Expectations does for columns of objects; of other columns it compares the type of the column. A whole number is a `float` too.',
  parameters: {
    type_list: z
      .array(z.string())
      .nullable()
      .meta({ description: 'The names of the types.', examples: [['int64', 'float64']] }),
  },
  fault: ({ type_list }) => findTypeFault(type_list ?? []),
  test: ({ type_list }) => (type_list === null ? () => true : typeTest(type_list)),
});
