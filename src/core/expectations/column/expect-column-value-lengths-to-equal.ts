import { z } from 'zod';
import { columnMap } from '../define/column-expectation.ts';
import { lengthOf } from '../values/length-of.ts';

export const expectColumnValueLengthsToEqual = columnMap({
  name: 'expect_column_value_lengths_to_equal',
  dimension: 'validity',
  about: 'Each value has one and the same length, in characters.',
  parameters: { value: z.number().meta({ description: 'The length.', examples: [2] }) },
  test:
    ({ value: length }) =>
    (_value, cell) =>
      lengthOf(cell) === length,
});
